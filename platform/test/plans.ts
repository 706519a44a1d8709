// What SQL an operation sends, and whether the plans of it keep their size while the tables grow.
import type pg from 'pg'

/** One statement of a handler, as it was sent, and what came back. */
export interface Sent {
  text: string
  values: readonly unknown[]
  rows: readonly Record<string, unknown>[]
}

/** A pool that writes down what handlers send through it. What the platform sends itself carries no values, and is left out. */
export function recording(pool: pg.Pool): { pool: pg.Pool; sent: Sent[] } {
  const sent: Sent[] = []
  const connect = async () => {
    const client = await pool.connect()
    const query = async (text: string, values?: readonly unknown[]) => {
      const result = await client.query(text, values as unknown[])
      if (values !== undefined) sent.push({ text, values, rows: result.rows })
      return result
    }
    return { query, release: (error?: Error) => client.release(error) }
  }
  return { pool: { connect } as unknown as pg.Pool, sent }
}

/** A node of a plan, as `explain (analyze, format json)` gives it. */
interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  Schema?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: PlanNode[]
}

export interface PlanFacts {
  /** Tables that were read from beginning to end. */
  scanned: string[]
  /** Rows that were taken from tables, those thrown away included. */
  read: number
}

function nodesIn(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesIn)]
}

/** @param explained what `explain (analyze, verbose, format json)` gave */
export function factsOf(explained: readonly { Plan: PlanNode }[]): PlanFacts {
  const nodes = explained.flatMap((one) => nodesIn(one.Plan)).filter((node) => node['Relation Name'] !== undefined)
  const readBy = (node: PlanNode) =>
    (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
    node['Actual Loops']
  return {
    scanned: nodes
      .filter((node) => node['Node Type'] === 'Seq Scan' && node['Actual Loops'] > 0)
      .map((node) => `${node.Schema}.${node['Relation Name']}`),
    read: nodes.reduce((sum, node) => sum + readBy(node), 0),
  }
}
