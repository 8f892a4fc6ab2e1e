import type { SignalRule } from './Signal.ts';

/**
 * Groups of words that the model reads and nobody needs as a reason: who speaks of whom, in which mood and time. The
 * names stand in the model's features as `in:NAME`.
 */
export const moodGroups = [
  'i',
  'we',
  'third',
  'you',
  'mood',
  'opinion',
  'past',
  'perfect',
  'quantity',
  'time',
  'public',
  'negation',
  'courtesy',
  'move',
] as const;

/** A group of words that only the model reads. */
export type MoodGroup = (typeof moodGroups)[number];

/** A named list of English words; phrases are joined by `_`. */
export type WordGroup = SignalRule | MoodGroup;

/** English words by group, in lower case. */
export const signalWords: Readonly<Partial<Record<WordGroup, string>>> = {
  comparison:
    'more_than less_than fewer_than higher_than lower_than larger_than bigger_than smaller_than better_than worse_than faster_than ' +
    'greater_than compared_with compared_to than_ever than_any than_in than_the than_last times_more times_as times_faster ' +
    'year_on_year year-on-year year_over_year month_on_month twice_as double_the half_of half_the as_much_as as_many_as versus ' +
    'outperforms outperformed outperform surpasses surpassed surpass exceeds exceeded ahead_of unlike doubled tripled quadrupled halved',
  superlative:
    'largest biggest highest lowest fastest best worst smallest greatest strongest cheapest longest newest youngest richest earliest ' +
    'most_advanced most_powerful most_popular most_important most_expensive most_valuable most_common the_most first_ever the_first ' +
    'first_time the_only number_one no_1 no._1 top record records unprecedented unparalleled ultimate leading second_largest third_largest ' +
    'one_of_the_most one_of_the_largest never_before history_of ' +
    'smartest hottest deepest shortest boldest sharpest most_realistic most_profitable best-selling bestselling record-breaking unmatched ' +
    'unrivalled unrivaled unbeatable second_to_none without_precedent ever_made ever_built ever_seen rewritten_the_history',
  universal:
    'every everyone everybody everything all always never nobody none nothing no_one all_of entire whole_world completely entirely ' +
    'whole_history each_and_every without_exception anyone in_all_respects in_every_respect no_other not_a_single not_one nothing_else ' +
    'no_longer whole_of_the whole than_any than_all totally utterly forever sold_out',
  causal:
    'because because_of caused cause causes causing due_to leads_to led_to lead_to resulted_in results_in result_of thanks_to owing_to ' +
    'therefore thereby as_a_result triggered triggers sparked driven_by makes_it made_it brings_about affected_by impacted_by',
  attribution:
    'said says according_to reported reports report announced announces claimed claims stated states told wrote writes posted tweeted ' +
    'believes believe revealed disclosed admitted noted argued explained confirmed denied warned predicted estimated statistics_show ' +
    'data_shows data_show data_from survey study poll researchers statement say claim added_that adds found_that finds shows_that showed_that concluded boasted boasts bragged admits warns exclaimed exclaim exclaims insist joked commented thinks',
  'vague-source':
    'netizens countless_netizens some_experts many_experts experts_say experts_believe some_people many_people some_netizens it_is_said ' +
    'it_is_reported it_is_rumored it_is_rumoured rumored rumoured reportedly allegedly insiders industry_insiders some_say many_say ' +
    'sources_say people_familiar person_familiar source_familiar sources_familiar anonymous analysts_say some_analysts observers media_reports some_media many_media foreign_media some_users ' +
    'a_netizen one_netizen netizen is_said_to are_said_to was_said_to experts insiders_say rumor_has_it sources_claim internet_users the_industry_believes it_is_believed it_is_understood it_is_learned word_has_it public_opinion people_say',
  'hype-word':
    'revolutionary revolution disruptive disrupt disrupts disrupted disruption stuns stunned stunning shocked shocking shocks subvert ' +
    'subverts subverted subversive explosive exploded groundbreaking breakthrough game-changer game_changer amazing incredible ' +
    'miracle magical magic unprecedented overnight sweeping swept crazy epic historic milestone era new_era singularity astonishing ' +
    'mind-blowing terrifying invincible legendary myth frenzy craze viral soared skyrocketed black_technology king_bomb blockbuster ' +
    'hot_search seismic earthquake bombshell wealth dividend tuyere wind_outlet no_longer_exists killer transform transforms',
  forecast:
    "will won't 'll we'll they'll it'll he'll she'll i'll you'll that'll expect expects expected expecting anticipate anticipates " +
    'anticipated anticipating projects projected projecting projection projections forecast forecasts forecasted forecasting predict ' +
    'predicts predicted predicting prediction guidance guided guiding outlook estimates estimated estimate expectation expectations ' +
    'likely intends intend aims aim aiming envisions envisioned envisages targets targeted targeting plans plan planned planning slated ' +
    'poised set_to going_to gonna on_track track_to about_to scheduled pegged sees bound_to destined remains_on ahead_of_schedule ' +
    'is_to are_to assumes assume assuming in_the_next over_the_next within_the_next in_the_coming in_the_future in_future by_the_end ' +
    'long-term_target long_term_target goal goals foresees foresee may might could should would shall soon be_able sooner_or_later ' +
    'factoring long-term reiterated reaffirmed on_schedule remain remains continue_to continues_to hopes hope promised promises commits ' +
    'committed pledged sure_to inevitable inevitably potential',
  'share-price':
    'capital_market capital_markets as_of_the_close at_the_close shares share_price stock stocks stock_price stock_market market_value market_cap market_capitalization market_capitalisation nasdaq ' +
    's&p dow closing_price share_prices stock_prices limit_up daily_limit pre-market premarket after-hours intraday a-shares a-share ' +
    "concept_stocks concept_stock shareholders market_values trading_day shares'",
  move:
    'fell fall falls fallen falling drop drops dropped dropping rose rise rises risen rising surge surged surges surging jump jumped ' +
    'jumps plunge plunged plunges plunging tumble tumbled tumbles slid slide slides gain gained gains lost loses lose losing loss climb ' +
    'climbed climbs soar soared soars soaring sank sink sinks moved moves move evaporated evaporate evaporates evaporating wiped wiping wipes shed sheds up down ' +
    'slipped slips edged plummeted plummet plummets rallied rally slump slumped dived dive skyrocketed shrank shrunk increased decreased declined decline ' +
    'added advanced higher lower opened closed spiked crashed crash',
  sale:
    'turnover signed_up sold sell sells selling sales sale revenue revenues turnover earned earning earn earns grossed gross_merchandise gmv took_in takes_in shipped ' +
    'shipments units copies sets orders ordered raked income profit profits profited made_money making_money cashed net_income ' +
    'box_office pocketed transaction_volume transactions sold_out best-selling buyers bought_by',
  price:
    'hyped speculated resold fetched price priced prices pricing cost costs costing charge charged charges charging fee fees tuition subscription membership member ' +
    'members annual_fee monthly_fee per_month a_month per_year a_year annual package discount discounted original_price per_person ' +
    'for_only for_just only_needs yuan_each ticket tickets pay paid paying worth tutorial tutorials coaching account accounts course ' +
    'courses class classes consultation version edition quoted premium',
  users:
    'users user subscribers downloads download downloaded followers fans sign-ups signups visitors registrations registered active_users ' +
    'monthly_active daily_active students learners members viewers views visits players customers mau dau installs audience fans',
  funding:
    'raised raises raise raising funding financing financed round series_a series_b series_c acquired acquires acquire acquisition ' +
    'acquisitions merger merged merge invested invests invest investment investors valuation valued ipo stake venture_capital ' +
    'bought bought_for buy buys purchase purchased takeover buyout deal partnership signed_a cooperation_agreement spin_off sold_to seed ' +
    'angel_round strategic_cooperation listed_on went_public',
  capability:
    "can cannot can't able_to capable_of generate generates generated generating understand understands support supports supported " +
    'produce produces simulate simulates create creates outperforms surpasses replace replaces replaced enables enable allows learn ' +
    'learns recognizes automatically in_seconds unable_to parameters resolution seconds-long minute-long realize realizes',
  access:
    'open_to opened_to closed_to available available_to only_to waitlist waiting_list invitation invited invite-only invitation-only ' +
    'closed_beta public_beta beta internal_test internal_testing internal_beta beta_test beta_testing early_access rolled_out testers ' +
    'selected_group selected red_team red_teamers not_open not_yet_open not_available not_yet_available open_for opened_for test_quota ' +
    'open-source open_source opened_up not_been_opened open_to_the_public public_testing fully_open quota not_opened access restricted ' +
    'permission limited_to small_number_of small_group',
  event:
    'launched launches launch released releases release announced announces resigned resign resigns stepped_down founded established ' +
    'established_in suspended suspends closed closes shut_down shuts_down unveiled unveils debuted published publishes introduced ' +
    'arrested fined sued sues banned bans removed took_down taken_down taken_off off_the_shelves delisted blocked appointed fired ' +
    'joined left quit laid_off dissolved disbanded cancelled canceled appeared came_out went_online online yesterday today overnight ' +
    'stepped departed withdrew withdrawn punished investigated apologized apologised unveiling opened held met visited died born ' +
    'issued filed registered has_stepped disclosed exposed shelves renamed changed_its_name updated upgraded',
  i: "i i'm i've i'd i'll my me myself mine",
  we: "we we're we've we'll we'd our us ourselves ours",
  third:
    "he she his her him they their them he's she's they're they've senator governor president congressman mr mrs administration opponent " +
    "secretary republicans democrats republican democratic company vice he'd they'd",
  you: "you your you're you've you'd yours",
  mood: "will would should must ought could can may might shall want need let let's we'll i'll i'd going_to if we'd you'd cannot can't",
  opinion:
    'think believe feel hope important know want care opinion agree sure look say mean wish proud love glad good great better right wrong ' +
    'best question fact issue matter understand guess suppose tell answer',
  past:
    'was were had did voted cut lost went came took made passed increased fell rose gave spent raised cast supported opposed vetoed signed ' +
    'said got left put ran proposed created sent built doubled tripled reduced appointed won killed added invaded brought began started ' +
    'called paid kept met told wrote led became held used attacked promised wanted needed allowed ended closed opened moved endorsed',
  perfect: "has have he's they've we've i've been hasn't haven't has_been have_been",
  quantity:
    'most more less fewer every largest biggest highest lowest half third quarter double twice percent million billion trillion thousand ' +
    'hundred majority average record rate times number dozens thousands millions billions hundreds',
  time:
    'year years month months day days week weeks since ago last yesterday january february march april june july august september ' +
    'october november december century decade decades now ever during',
  public:
    'job jobs tax taxes deficit debt budget inflation unemployment economy wages income price prices trade spending health insurance ' +
    'medicare medicaid security social oil energy school schools crime poverty welfare troops weapons nuclear missiles missile war vote ' +
    'votes voted bill law act amendment treaty congress senate court deficits exports imports dollar dollars immigrants immigration police ' +
    'border drug drugs gun guns abortion vaccine deaths cases covid china russia iran iraq soviet israel korea afghanistan plan program ' +
    'legislation veto surplus rates manufacturing steel farm farmers teachers union unions minimum_wage federal state states government ' +
    'economic recession growth gdp wage incomes salaries profits productivity factory factories business businesses auto tariff tariffs ' +
    'market markets banks mortgage bankruptcy foreclosures workers layoffs budget budgets debts subsidies revenue revenues healthcare ' +
    'insured uninsured hospital hospitals doctors premiums prescription cancer coronavirus virus pandemic vaccines disease patients ' +
    'army navy military soldiers bombs allies terrorist terrorists taliban isis nato syria vietnam russians chinese israeli amendments ' +
    'constitution congressional republicans democrats sponsored judges crimes murder prison prisons convicted felons violence arrested ' +
    'immigrant asylum deported education college students retirement pension housing veterans gas coal solar nuclear climate pollution ' +
    'emissions carbon gasoline barrels election elections ballots campaign administration',
  negation:
    "not never no nobody nothing none didn't doesn't isn't wasn't hasn't haven't don't won't wouldn't couldn't can't aren't weren't",
  courtesy:
    'thank thanks welcome evening tonight applause gentlemen minutes please sir jim well okay ok yes wait excuse laughter crosstalk bob ' +
    'moderator folks sorry respond rebuttal audience ladies',
};
