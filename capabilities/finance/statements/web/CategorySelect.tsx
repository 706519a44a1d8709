// A category chosen for a movement: all categories by group, a post where a category has several, or "between own accounts".
import { memo, useState } from 'react'
import { m } from '#texts'
import type { Id } from '../../../../core/kit/id.ts'
import { type Category, categoriesOf, type Group } from '../../budget/model.ts'
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
  /** Money that came in: then incomes stand first. */
  isIn: boolean
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

/** Where money that goes out mostly belongs, first; letters typed find the first that begins so. */
const outFirst: readonly Group[] = ['household', 'fixedCosts', 'reserves', 'debts', 'income']
const inFirst: readonly Group[] = ['income', 'fixedCosts', 'household', 'reserves', 'debts']

function Options({ isIn, posts, chosen }: { isIn: boolean; posts: readonly PostOption[]; chosen: Id | null }) {
  return (isIn ? inFirst : outFirst).map((group) => (
    <optgroup key={group} label={groupWord(group)}>
      {categoriesOf[group].flatMap((category) => [
        <option key={category} value={category}>
          {categoryWord(category)}
        </option>,
        ...postsIn(category, posts, chosen).map((post) => (
          <option key={post.id} value={`${category}/${post.id}`}>
            {postWord(post)}
          </option>
        )),
      ])}
    </optgroup>
  ))
}

const postWord = ({ category, name }: PostOption) => `${categoryWord(category)}: ${name || categoryWord(category)}`

/** The one option of a list that nobody opened yet: two hundred rows of sixty options would hold the page up. */
function Chosen({ value, posts }: { value: Choice; posts: readonly PostOption[] }) {
  if (value.category === null) return null
  const post = posts.find((one) => one.id === value.postId)
  return <option value={keyOf(value)}>{post ? postWord(post) : categoryWord(value.category)}</option>
}

export const CategorySelect = memo(function CategorySelect({ value, label, posts, isIn, disabled = false, onChoose }: Given) {
  const [opened, setOpened] = useState(false)
  const key = keyOf(value)
  const open = () => setOpened(true)
  return (
    <select
      className={key === '' ? 'cell cell-category cell-open' : 'cell cell-category'}
      data-cell="category"
      aria-label={label}
      value={key}
      disabled={disabled}
      onPointerEnter={open}
      onPointerDown={open}
      onFocus={open}
      onChange={(event) => onChoose(choiceOf(event.target.value))}
    >
      <option value="">{m['finance.bank.category.none']()}</option>
      <option value={leftOut}>{m['finance.bank.category.left-out']()}</option>
      {opened ? <Options isIn={isIn} posts={posts} chosen={value.postId} /> : <Chosen value={value} posts={posts} />}
    </select>
  )
})
