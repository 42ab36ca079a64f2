import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'

/** Device groups by name, each a link to where it stands in their list. */
export function GroupLinks({ names }: { names: string[] }) {
  return <>{names.map((name, i) => <Fragment key={name}>{i > 0 && ', '}<Link to="/groups" search={{ q: name }}>{name}</Link></Fragment>)}</>
}
