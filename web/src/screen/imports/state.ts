import type { Chosen } from './table'

/** What an import is made of while one goes through its steps. It lives as long as the page: files do not survive a reload. */
export interface Draft { account: string; file: Chosen | null; names: (string | null)[]; all: boolean; createSites: boolean }

let kept: Draft | null = null

/** The draft of an account, as it was left. */
export const draftOf = (account: string): Draft => (kept?.account === account ? kept : { account, file: null, names: [], all: false, createSites: false })

/** Keeps it for when one comes back to the screen. */
export const keep = (d: Draft) => { kept = d }
