import { measureEditor } from './bench/editor.ts'
import { printTable } from './bench/table.ts'
printTable(await measureEditor({ port: 5010 }))
