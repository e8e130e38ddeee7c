import { m } from '$lib/i18n/paraglide/messages.js';
import type { HolidayId } from '../../rules/calendar/holidays';

export const holidayNames: { readonly [H in HolidayId]: () => string } = {
  'new-year': m.process_holiday_new_year,
  'maundy-thursday': m.process_holiday_maundy_thursday,
  'good-friday': m.process_holiday_good_friday,
  'easter-sunday': m.process_holiday_easter_sunday,
  'easter-monday': m.process_holiday_easter_monday,
  'labour-day': m.process_holiday_labour_day,
  'constitution-day': m.process_holiday_constitution_day,
  ascension: m.process_holiday_ascension,
  'whit-sunday': m.process_holiday_whit_sunday,
  'whit-monday': m.process_holiday_whit_monday,
  'christmas-day': m.process_holiday_christmas_day,
  'boxing-day': m.process_holiday_boxing_day
};
