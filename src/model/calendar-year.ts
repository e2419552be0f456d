/** Working days of one year, as the yearly notice of the State Council's office sets them; days are `YYYY-MM-DD`. */
export interface CalendarYear {
  readonly year: number;
  /** Number of the notice. */
  readonly notice?: string;
  /** Mondays to Fridays that are holidays. */
  readonly weekdayHolidays: readonly string[];
  /** Saturdays and Sundays that are working days. */
  readonly makeupWorkdays: readonly string[];
}
