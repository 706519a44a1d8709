// A category chosen for a movement: all categories by group, a post where a category has several, or "between own accounts".
import { memo } from 'react'
import { m } from '#texts'
import type { Id } from '../../../../core/kit/id.ts'
import { type Category, categoriesOf, groups } from '../../budget/model.ts'
import { categoryWord, groupWord } from '../../budget/web/words.ts'

export interface Choice {
  category: Category | null
  postId: Id | null
  leftOut: boolean
}

export interface PostOption {
  id: Id
  category: Category
  name: string
}

interface Given {
  value: Choice
  label: string
  posts: readonly PostOption[]
  disabled?: boolean
  onChoose: (choice: Choice) => void
}

const leftOut = 'left-out'

function keyOf({ category, postId, leftOut: out }: Choice): string {
  if (out) return leftOut
  if (category === null) return ''
  return postId === null ? category : `${category}/${postId}`
}

function choiceOf(key: string): Choice {
  const [category = '', postId = null] = key.split('/')
  if (key === leftOut || key === '') return { category: null, postId: null, leftOut: key === leftOut }
  return { category: category as Category, postId, leftOut: false }
}

/** Posts beside their category, where there are several or the chosen one is among them. */
function postsIn(category: Category, posts: readonly PostOption[], chosen: Id | null): readonly PostOption[] {
  const own = posts.filter((post) => post.category === category)
  return own.length > 1 || own.some((post) => post.id === chosen) ? own : []
}

export const CategorySelect = memo(function CategorySelect({ value, label, posts, disabled = false, onChoose }: Given) {
  const key = keyOf(value)
  return (
    <select
      className={key === '' ? 'cell cell-category cell-open' : 'cell cell-category'}
      data-cell="category"
      aria-label={label}
      value={key}
      disabled={disabled}
      onChange={(event) => onChoose(choiceOf(event.target.value))}
    >
      <option value="">{m['finance.bank.category.none']()}</option>
      <option value={leftOut}>{m['finance.bank.category.left-out']()}</option>
      {groups.map((group) => (
        <optgroup key={group} label={groupWord(group)}>
          {categoriesOf[group].flatMap((category) => [
            <option key={category} value={category}>
              {categoryWord(category)}
            </option>,
            ...postsIn(category, posts, value.postId).map((post) => (
              <option key={post.id} value={`${category}/${post.id}`}>
                {`${categoryWord(category)}: ${post.name || categoryWord(category)}`}
              </option>
            )),
          ])}
        </optgroup>
      ))}
    </select>
  )
})
