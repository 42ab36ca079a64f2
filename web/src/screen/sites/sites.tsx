import { Button, Label, SearchInput } from '@patternfly/react-core'
import BuildingIcon from '@patternfly/react-icons/dist/esm/icons/building-icon'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import type { Api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Tree } from '~/part/tree'
import { Places } from '../groups/places'
import { treeOfSites, useRooms, useSites } from './data'
import { EditSite } from './edit'
import { SiteTable } from './table'
import { OneSite } from './site'
import { TestAddress } from './address'

/** S9: where devices stand, as a tree and as a table. */
export function Sites() {
  const { t } = useTranslation()
  const { account, me } = useWho()
  const { at = '', q = '', sort, tab, profile = '' } = useSearch({ from: '/sites' })
  const navigate = useNavigate({ from: '/sites' })
  const [adding, setAdding] = useState(false)
  const [testing, setTesting] = useState(false)
  const found = useSites(account.id)
  const rooms = useRooms(account.id, me.sites.length === 0)
  const sites = found.data ?? []
  const profiles = useAll<Api['Profile']>('profiles', account.id, profile !== '')
  const room = at.startsWith('room:') ? rooms.data?.find((r) => `room:${r.id}` === at) : undefined
  const site = sites.find((s) => s.id === (room?.spec.site ?? at))
  const region = at.startsWith('region:') ? at.slice(7) : ''
  const go = (to: string) => void navigate({ search: (s) => ({ ...s, at: to || undefined, tab: undefined, q: undefined, profile: undefined }) })
  const words = q.toLowerCase()
  const listed = sites.filter((s) => (!profile || s.spec.profile === profile) && (!region || s.spec.region === region || s.spec.region.startsWith(`${region}/`)) && `${s.metadata.name} ${s.status.path} ${s.spec.address}`.toLowerCase().includes(words))
  const add = <Act power="design" variant="primary" onClick={() => setAdding(true)}>{t('Add site')}</Act>
  return (
    <Screen title={t('Sites')} about={titleOf(account)}
      actions={<>{sites.length > 0 && <Button variant="secondary" onClick={() => setTesting(true)}>{t('Test an IP…')}</Button>}{!(found.data && sites.length === 0) && add}</>}>
      <Places here="sites">
      {found.error && <ProblemAlert error={found.error} title={t('The sites could not be read')} retry={() => void found.refetch()} />}
      {found.isPending ? <Waiting /> : found.data && (sites.length === 0 ? (
        <Empty title={t('No sites yet.')} actions={add}>{t('A site is where devices stand. Its subnets assign devices by themselves, its policies and its enrollment profile reach them all.')}</Empty>
      ) : (
        <div className="tree-split">
          {site && <div className="split-back"><Button variant="link" isInline onClick={() => go('')}>‹ {t('All sites')}</Button></div>}
          <nav aria-label={t('Sites')} className="split-side" data-chosen={Boolean(site)}>
            <Tree label={t('Sites')} nodes={treeOfSites({ id: account.id, words: titleOf(account) }, sites, rooms.data ?? []).map((n) => ({ ...n, icon: BuildingIcon }))} chosen={site ? (room ? at : site.id) : at} choose={go} />
          </nav>
          <div className="split-main">
            {site ? <OneSite key={site.id} site={site} rooms={rooms.data} tab={room ? 'rooms' : tab} /> : (
              <>
                <div className="filters" data-search>
                  <SearchInput className="grow" value={q} onChange={(_e, v) => void navigate({ search: (s) => ({ ...s, q: v || undefined }), replace: true })} onClear={() => void navigate({ search: (s) => ({ ...s, q: undefined }) })} placeholder={t('Name, path or address')} aria-label={t('Search sites')} />
                  {profile && <Label variant="outline" closeBtnAriaLabel={t('Remove {{what}}', { what: t('Profile') })} onClose={() => void navigate({ search: (s) => ({ ...s, profile: undefined }) })}>{t('Profile: {{name}}', { name: profiles.data?.find((p) => p.id === profile)?.metadata.name ?? profile })}</Label>}
                </div>
                {listed.length === 0
                  ? <Empty title={t('No sites match.')} actions={<Button variant="primary" onClick={() => go('')}>{t('Clear filters')}</Button>} />
                  : <SiteTable sites={listed} sort={sort ?? 'path'} setSort={(s) => void navigate({ search: (old) => ({ ...old, sort: s === 'path' ? undefined : s }) })} open={go} caption={region ? t('Sites of {{region}}', { region }) : t('Sites of {{account}}', { account: titleOf(account) })} />}
              </>
            )}
          </div>
        </div>
      ))}
      </Places>
      {adding && <EditSite account={account.id} region={region || site?.spec.region || ''} sites={sites} close={() => setAdding(false)} done={(s) => go(s.id)} />}
      {testing && <TestAddress account={account.id} open={(id) => { setTesting(false); go(id) }} close={() => setTesting(false)} />}
    </Screen>
  )
}
