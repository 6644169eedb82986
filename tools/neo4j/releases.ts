/** The Neo4j releases that Entourage is tested with. */

export interface Release {
  readonly version: string
  /** The least Java that it runs on. */
  readonly java: number
  /** The class to start it with; null where it takes a few lines of our own. */
  readonly mainClass: string | null
  /** Settings that only this release knows. */
  readonly settings: readonly string[]
}

/** The release that users are told to take (long-term support). */
export const SUPPORTED: Release = {
  version: '5.26.20',
  java: 17,
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
  settings: [],
}

/** The newest one. It would otherwise look for others of its kind in the network. */
export const NEWEST: Release = {
  version: '2026.09.0',
  java: 21,
  mainClass: null,
  settings: ['dbms.fleet_manager.enabled=false'],
}

/**
 * The release, with every plan of a statement kept for as long as it runs. Otherwise it plans each anew as soon as the
 * store has grown or shrunk much, which it does with every test, and planning is most of what it does in tests.
 */
export const keepingPlans = (release: Release): Release => ({
  ...release,
  settings: [...release.settings, 'dbms.cypher.min_replan_interval=1d'],
})

/** What starts a release without a main class; it returns while the server runs on. */
export const STARTER = `
import org.neo4j.server.NeoBootstrapper;
import org.neo4j.server.CommunityBootstrapper;

public class Start {
  public static void main(String[] args) {
    int code = NeoBootstrapper.start(new CommunityBootstrapper(), args);
    if (code != 0) System.exit(code);
  }
}
`
