/** An instrument with one question of every kind that the platform's subset of SurveyJS knows. */
const text = (en: string, pl: string) => ({ default: en, pl });

const choices = [
  { value: "a", text: text("Alpha", "Alfa") },
  { value: "b", text: text("Beta", "Beta po polsku") },
  { value: "c", text: text("Gamma", "Gamma po polsku") },
];

export const questionKinds = {
  title: text("Kinds", "Rodzaje"),
  pages: [
    {
      name: "all",
      title: text("All kinds", "Wszystkie rodzaje"),
      elements: [
        { type: "html", name: "note", html: text("<p>A note.</p>", "<p>Uwaga.</p>") },
        {
          type: "radiogroup",
          name: "one",
          title: text("One", "Jedno"),
          isRequired: true,
          choices,
          showOtherItem: true,
          showDontKnowItem: true,
        },
        {
          type: "checkbox",
          name: "some",
          title: text("Some", "Kilka"),
          choices,
          maxSelectedChoices: 2,
          showNoneItem: true,
        },
        { type: "dropdown", name: "list", title: text("List", "Lista"), choices },
        { type: "rating", name: "much", title: text("How much", "Jak bardzo"), rateMin: 1, rateMax: 5 },
        { type: "boolean", name: "so", title: text("Is it so", "Czy tak jest") },
        { type: "text", inputType: "number", name: "years", title: text("Years", "Lata"), min: 0, max: 60 },
        { type: "text", name: "word", title: text("A word", "Słowo"), maxLength: 20 },
        {
          type: "panel",
          name: "more",
          title: text("More", "Więcej"),
          visibleIf: "{so} = true",
          elements: [{ type: "comment", name: "words", title: { default: "Words" }, maxLength: 2000 }],
        },
        { type: "ranking", name: "order", title: text("Order", "Kolejność"), choices },
        {
          type: "matrix",
          name: "each",
          title: text("Each", "Każde"),
          rows: [
            { value: "x", text: text("Data", "Dane") },
            { value: "y", text: text("Staff", "Personel") },
          ],
          columns: [
            { value: "1", text: text("Low", "Nisko") },
            { value: "2", text: text("High", "Wysoko") },
          ],
        },
      ],
    },
  ],
};
