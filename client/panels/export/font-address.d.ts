/** A font's address, as the bundler gives it. */
declare module '*.woff2?url' {
  const url: string
  export default url
}

declare module '*.ttf?url' {
  const url: string
  export default url
}
