namespace Newsprint;

/// <summary>
/// Proposes what a figure's name may carry on from clauses: those before its own, that behind a length of time, the first of the sentence
/// before and of the headline.
/// </summary>
static class CarriedClauses
{
    /// <summary>How many clauses back.</summary>
    const int MostClauses = 4;

    public static void Find(List<Reading> readings, int index, CarriedNames into)
    {
        var reading = readings[index];
        Before(reading, into);
        if (reading.Quantity.Unit.Measure == "time") Behind(reading, into);
        if (into.MayBeOfClause(CarriedFrom.SentenceBefore) && SentenceBefore(readings, index) is { } before)
            OfClause(before, 0, before.ClauseEnd(0), CarriedFrom.SentenceBefore, CarriedReach.Elsewhere, into);
        if (into.MayBeOfClause(CarriedFrom.Headline) && readings[0].Block == 0 && readings[0].Sentence is var headline
            && headline != reading.Sentence)
            OfClause(headline, 0, headline.ClauseEnd(0), CarriedFrom.Headline, CarriedReach.Elsewhere, into);
    }

    static void Before(Reading reading, CarriedNames into)
    {
        var clauses = MostClauses;
        while (clauses > 0 && !into.MayBeOfClause(From(clauses - 1))) clauses--;
        if (clauses == 0) return;
        var sentence = reading.Sentence;
        var (start, stretch) = (reading.ClauseStart, reading.StretchStart);
        for (var back = 0; start > 0 && back < clauses; back++)
        {
            var end = start - 1;
            start = sentence.ClauseStart(end);
            OfClause(sentence, start, end, From(back),
                start > stretch ? CarriedReach.Within : start == stretch ? CarriedReach.Opening : CarriedReach.Across, into);
        }
    }

    static CarriedFrom From(int back) => CarriedFrom.OneClause + Math.Min(back, 2);

    /// <summary>用3年时间，建成…: what is done in the time.</summary>
    static void Behind(Reading reading, CarriedNames into)
    {
        const int mostTokens = 8;
        var sentence = reading.Sentence;
        var start = reading.ClauseEnd + 1;
        if (!sentence.Reads(NounStart.Behind(reading), "时间") || start >= sentence.Tokens.Count
            || sentence.Tokens[start - 1].Kind != TokenKind.Comma)
            return;
        var end = Math.Min(sentence.ClauseEnd(start), start + mostTokens);
        while (end > start && sentence.Tokens[end - 1].Kind is not TokenKind.Word) end--;
        if (end > start) into.Add(sentence, start, end, CarriedKind.NextClause, CarriedFrom.Nowhere, CarriedReach.Elsewhere);
    }

    static Sentence? SentenceBefore(List<Reading> readings, int index)
    {
        for (var at = index - 1; at >= 0 && readings[at].Block >= readings[index].Block - 1; at--)
            if (readings[at].Sentence != readings[index].Sentence) return readings[at].Sentence;
        return null;
    }

    /// <summary>A clause's first and last noun phrase, and a short clause itself.</summary>
    static void OfClause(Sentence sentence, int start, int end, CarriedFrom from, CarriedReach reach, CarriedNames into)
    {
        var (first, last, whole) = (into.MayBe(CarriedKind.FirstNoun, from, reach), into.MayBe(CarriedKind.LastNoun, from, reach),
            into.MayBe(CarriedKind.Clause, from, reach));
        if (!(first || last || whole)) return;
        ref readonly var parts = ref sentence.PartsOf(start, end);
        if (first) into.Add(sentence, parts.First, CarriedKind.FirstNoun, from, reach);
        if (last) into.Add(sentence, parts.Last, CarriedKind.LastNoun, from, reach);
        if (whole) into.Add(sentence, parts.Whole, CarriedKind.Clause, from, reach);
    }
}
