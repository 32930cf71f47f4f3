import { openApi } from '../../../../lib/opendata/openapi.ts'
import { openData } from '../answering.ts'

/** The description of the open data for programs (OpenAPI 3.1). */
export const GET = openData(async ({ office }) => openApi(office))
