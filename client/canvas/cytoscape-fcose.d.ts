/** The layout extension comes without types; all that is needed of it is that Cytoscape takes it. */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape'

  const fcose: Ext
  export default fcose
}
