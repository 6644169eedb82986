/** Where files are dropped or chosen; below, the cases that are here already. */
import { FileUp, FolderUp } from 'lucide-react'
import { chooseFiles } from '../../actions/load/choose-files.ts'
import { loadStore, useLoad } from '../../store/load-store.ts'
import { CaseList } from './CaseList.tsx'
import { LastLoad } from './LastLoad.tsx'

export function ChoosePage() {
  const failure = useLoad((state) => state.failure)
  const replacing = useLoad((state) => state.replacing)
  return (
    <div className="load-body scroll">
      <section className="drop-zone" aria-label="Choose files">
        <p>
          <strong>
            {replacing === null ? 'Drop your files here' : `Drop the files that take the place of “${replacing.title}”`}
          </strong>
        </p>
        <p className="quiet">
          A spreadsheet saved as CSV, with one row for each person or each link, is enough. FollowTheMoney, GraphML,
          GEXF, Cytoscape JSON, case folders and pictures made by Entourage are read as well, zipped or not.
        </p>
        <p className="drop-buttons">
          <button type="button" className="button primary" onClick={() => chooseFiles('files')}>
            <FileUp aria-hidden="true" />
            Choose files
          </button>
          <button type="button" className="button" onClick={() => chooseFiles('folder')}>
            <FolderUp aria-hidden="true" />
            Choose a folder
          </button>
          {replacing !== null && (
            <button type="button" className="button" onClick={() => loadStore.setState({ replacing: null })}>
              Replace nothing
            </button>
          )}
        </p>
        <p className="quiet">They are checked first. Nothing is written before you say so.</p>
      </section>
      <p role="alert" className="load-failure">
        {failure}
      </p>
      <LastLoad />
      <CaseList />
    </div>
  )
}
