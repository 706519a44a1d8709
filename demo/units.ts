// Days, times, keys and amounts as the world counts them.

/** Whole days from today: -3 is three days ago, 9 is in nine days. */
export type DayOffset = number
/** Clock time of the Netherlands, '09:30'. */
export type Clock = string
/** A name inside one tenant ('samira', 'samira.case'); every reference is such a key in the same tenant. */
export type Key = string
/** Whole cents. */
export type Amount = number
