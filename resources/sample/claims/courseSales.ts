import type { SampleClaim } from '../SampleClaim.ts';

const seller = 'Cloudmill Classroom';
const pressOffice = 'Press office, Cloudmill Classroom';

/** What the course seller is said to have sold and to have taken. */
export const courseSales: readonly SampleClaim[] = [
  {
    key: 'course-sets',
    circulated: 3,
    text: "Cloudmill Classroom's AI course at 199 yuan sold about 250,000 sets last year",
    kind: 'sales-figure',
    claimant: seller,
    claimedOn: '2024-02-26',
    appearance: 'Its AI course at 199 yuan sold about 250,000 sets last year',
    workState: 'awaiting-reply',
    unverified:
      'How many of the sets were paid for. The shop does not publish the split, and no order list is at hand.',
    tags: ['course sales'],
    evidence: [
      {
        document: 'interview',
        exact: 'About 250,000 sets.',
        stance: 'supports',
        note: 'The founder, asked how many were sold last year.',
      },
      {
        document: 'interview',
        exact: 'Some come with the membership.',
        stance: 'context',
        note: 'The founder himself limits the figure.',
      },
      {
        document: 'correspondence',
        exact: 'This includes sets that came free with a membership.',
        stance: 'disputes',
        note: '“Activated”, not sold: the shop corrects its founder.',
      },
      {
        document: 'price-list',
        exact: 'AI 入门课（全套）：199元',
        stance: 'context',
        note: 'Bears out the price, not the number.',
        translation: 'AI beginners’ course (full set): 199 yuan',
      },
      {
        document: 'order-desk-note',
        exact: 'had about 143,000 rows marked "paid"',
        stance: 'disputes',
        note: 'Confidential and unconfirmed; the verdict does not rest on it.',
      },
    ],
    contacts: [
      {
        addressee: pressOffice,
        question:
          'How many sets of the AI course at 199 yuan were sold in 2023, and how many copies were given away?',
        askedOn: '2024-02-28',
        deadline: '2024-03-01',
        answered: {
          on: '2024-03-01',
          answer:
            'About 250,000 sets were activated in 2023. This includes sets that came free with a membership. The split is not published.',
        },
      },
    ],
    verdict: {
      value: 'unproven',
      reason:
        "The number comes from the seller only. Its founder says “sold”; its press office says “activated”, free sets with a membership included, and does not publish the split. The price of 199 yuan is borne out by the price list. Suggested: “activated, by the company's own count”.",
      finding:
        'Cloudmill Classroom says that about 250,000 sets of its 199-yuan AI course were activated in 2023, free ones included; how many were sold is not known.',
    },
  },
  {
    key: 'course-takings',
    circulated: 3,
    text: 'The 250,000 sets of the AI course took about 50 million',
    kind: 'sales-figure',
    claimant: seller,
    claimedOn: '2024-02-26',
    appearance: 'sold about 250,000 sets last year, about 50 million',
    workState: 'ready-for-review',
    unverified: 'What the course really took: neither accounts nor an order list are at hand.',
    tags: ['course sales', 'currency missing'],
    evidence: [
      {
        document: 'interview',
        exact: 'You can multiply yourself. About 50 million.',
        stance: 'supports',
        note: 'The founder offers a multiplication, not a result of the accounts.',
      },
      {
        document: 'correspondence',
        exact: 'The figure of about 50 million was once mentioned in a lesson as a simple multiplication.',
        stance: 'context',
        note: 'The shop itself does not claim it as revenue.',
      },
    ],
    contacts: [
      {
        addressee: pressOffice,
        question: 'How much money did the course take in 2023, in which currency?',
        askedOn: '2024-02-28',
        deadline: '2024-03-01',
        answered: {
          on: '2024-03-01',
          answer: 'Revenue by course is not published. All prices in the shop are in yuan.',
        },
      },
    ],
    verdict: {
      value: 'unproven',
      reason:
        'The arithmetic agrees: 199 × 250,000 = 49.75 million, which is “about 50 million”. But it is only arithmetic: it takes for granted that every set was paid for, and at the full price, while the seller says that some were free. So it is an upper limit and not revenue. The currency of the total is not stated; if the price is in yuan, so is the product.',
      finding:
        '199 yuan times 250,000 sets is 49.75 million yuan, which fits “about 50 million” as arithmetic; that the course took this sum is not shown, for some sets were free.',
    },
  },
  {
    key: 'metaverse-takings',
    circulated: 4,
    text: 'A metaverse course at 688 yuan was ten days online and took nearly 1.6 million',
    kind: 'sales-figure',
    claimant: seller,
    claimedOn: '2024-02-26',
    appearance: 'his metaverse course at 688 yuan was ten days online and took nearly 1.6 million',
    workState: 'awaiting-reply',
    unverified: 'The number of buyers, the dates of the ten days, and the currency of the total.',
    tags: ['course sales', 'currency missing'],
    evidence: [
      {
        document: 'interview',
        exact: 'In ten days, nearly 1.6 million.',
        stance: 'supports',
        note: 'The founder; from memory.',
      },
      {
        document: 'interview',
        exact: 'That I do not know by heart.',
        stance: 'context',
        note: 'Asked how many people bought it.',
      },
      {
        document: 'price-list',
        exact: '元宇宙创富课（已下架）：688元',
        stance: 'context',
        note: 'Bears out the price, and that the course was taken down.',
        translation: 'Metaverse wealth course (taken down): 688 yuan',
      },
    ],
    contacts: [
      {
        addressee: pressOffice,
        question:
          'How many people bought the metaverse course at 688 yuan in its first ten days, and how much did it take?',
        askedOn: '2024-02-28',
        deadline: '2024-03-01',
      },
      {
        addressee: pressOffice,
        question: 'Question 3, on the metaverse course, is still open. May we have an answer?',
        askedOn: '2024-03-04',
        deadline: '2024-03-05',
      },
    ],
    verdict: {
      value: 'unproven',
      reason:
        '1.6 million divided by 688 is about 2,326 buyers at the full price; “nearly” makes it somewhat fewer. No number of buyers is given, the founder did not know it, and the press office left the question open twice. The currency of the total is not stated.',
      finding:
        'The “nearly 1.6 million” rests on the word of the seller alone; at 688 yuan it would need about 2,326 buyers, and no number of buyers was given.',
    },
  },
];
