import type { Auth } from '#kernel/access/auth.ts'

export interface Operator {
  userId: string
  email: string
  sinceAt: string
}

const listSql = `select o.user_id as "userId", u.email, to_json(o.since_at) #>> '{}' as "sinceAt"
  from auth.operator o join auth."user" u on u.id = o.user_id order by u.email`

/** Those who run the house. */
export const operators = ({ sql }: Pick<Auth, 'sql'>): Promise<Operator[]> => sql.rows<Operator>(listSql)

export const makeOperator = async ({ sql }: Pick<Auth, 'sql'>, userId: string): Promise<void> =>
  void (await sql.run('insert into auth.operator (user_id) values ($1) on conflict do nothing', [userId]))

export const unmakeOperator = async ({ sql }: Pick<Auth, 'sql'>, userId: string): Promise<void> =>
  void (await sql.run('delete from auth.operator where user_id = $1', [userId]))
