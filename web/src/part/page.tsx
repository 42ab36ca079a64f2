import { EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter, Flex, FlexItem, PageSection, Skeleton, Title } from '@patternfly/react-core'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Screen is what every screen begins with: one heading, which is the page's title too, and what can be done here. One that fits scrolls within itself. */
export function Screen({ title, about, actions, breadcrumb, fit, children }: { title: string; fit?: boolean; about?: ReactNode; actions?: ReactNode; breadcrumb?: ReactNode; children: ReactNode }) {
  useEffect(() => { document.title = `${title} · Muster` }, [title])
  return (
    <>
      <PageSection hasBodyWrapper={false} className="screen-head">
        {breadcrumb}
        <Flex justifyContent={{ default: 'justifyContentSpaceBetween' }} alignItems={{ default: 'alignItemsCenter' }} gap={{ default: 'gapMd' }}>
          <FlexItem className="grow">
            <Title headingLevel="h1" size="2xl">{title}</Title>
            {about && <div className="muted about">{about}</div>}
          </FlexItem>
          {actions && <FlexItem><Flex gap={{ default: 'gapSm' }}>{actions}</Flex></FlexItem>}
        </Flex>
      </PageSection>
      <PageSection hasBodyWrapper={false} isFilled className={fit ? 'screen-body fit' : 'screen-body'}>{children}</PageSection>
    </>
  )
}

/** Empty says that there is nothing, why, and what to do about it. */
export function Empty({ title, children, actions, level = 'h2' }: { title: string; children?: ReactNode; actions?: ReactNode; level?: 'h2' | 'h3' }) {
  return (
    <EmptyState titleText={title} headingLevel={level} variant="sm">
      {children && <EmptyStateBody>{children}</EmptyStateBody>}
      {actions && <EmptyStateFooter><EmptyStateActions>{actions}</EmptyStateActions></EmptyStateFooter>}
    </EmptyState>
  )
}

/** Waiting holds the place of what comes. After ten seconds it says that it takes long. */
export function Waiting({ rows = 5 }: { rows?: number }) {
  const { t } = useTranslation()
  const ref = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => { if (ref.current) ref.current.hidden = false }, 10_000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div aria-busy="true" className="waiting">
      {Array.from({ length: rows }, (_, i) => <Skeleton key={i} height="1.6rem" screenreaderText={i === 0 ? t('Loading') : ''} />)}
      <p ref={ref} hidden role="status">{t('This takes longer than usual.')}</p>
    </div>
  )
}
