/** As far as the tests use it: the package brings no types. */
declare module 'jsonld' {
  type Loader = (address: string) => Promise<{ contextUrl: undefined; documentUrl: string; document: object }>
  const jsonld: { expand: (document: object, options: { documentLoader: Loader }) => Promise<object[]> }
  export default jsonld
}
