/** The entry of the page: the theme, the way back that the address holds, then the application. */
import './style/tokens.css'
import './style/fonts.css'
import './style/base.css'
import './style/parts.css'
import './style/start.css'
import './style/search.css'
import './style/explorer.css'
import './style/legend.css'
import './style/filter.css'
import './style/timeline.css'
import './style/inspector.css'
import './style/evidence.css'
import './style/notices.css'
import './style/paths.css'
import './style/menu.css'
import './style/steps.css'
import './style/analysis.css'
import './style/narrow.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepAddress } from './actions/keep-address.ts'
import { queryClient } from './api/query-client.ts'
import { watchConnection } from './api/watch-connection.ts'
import { App } from './app/App.tsx'
import { CanvasPart } from './app/canvas-part.ts'
import { followPanelState } from './app/follow-panel-state.ts'
import { followPageTitle } from './app/follow-page-title.ts'
import { followTheme } from './app/follow-theme.ts'
import { WhenBroken } from './app/WhenBroken.tsx'

const container = document.getElementById('root')
if (container === null) throw new Error('the page has no element with the id root')

followTheme()
followPanelState()
followPageTitle()
watchConnection()
void keepAddress()
CanvasPart.preload()

createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <WhenBroken>
        <App />
      </WhenBroken>
    </QueryClientProvider>
  </StrictMode>,
)
