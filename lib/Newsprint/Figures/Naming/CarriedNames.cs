using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>Something named elsewhere that a name may go on with: another figure's name, or a noun of an earlier clause.</summary>
/// <param name="Name">What the words begin, where they are of a name already; null where they are tokens of a sentence.</param>
/// <param name="Sentence">The sentence of the tokens; null where the name is given.</param>
/// <param name="Start">The first of the tokens.</param>
/// <param name="End">Just past the last.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsEvent">True where its last word is an event.</param>
/// <param name="Ends">Its last two characters; of modifiers the second is the last of the name that they are from.</param>
/// <param name="Head">Its last word.</param>
/// <param name="SameUnit">True for modifiers from a figure of the same unit.</param>
/// <param name="Sum">What speaks for it.</param>
readonly record struct CarriedName(string? Name, Sentence? Sentence, int Start, int End, int Length, CarriedKind Kind, bool IsEvent, (char, char) Ends, NameHead Head, bool SameUnit, Evidence.Sum Sum)
{
    public void AppendTo(NameBuffer name)
    {
        if (Name is not null) name.Append(Name.AsSpan(0, Length));
        else if (Sentence is not null) Phrase.Append(Sentence, Start, End, name);
    }

    /// <summary>True where the words are those of a name, and that is all of this one.</summary>
    public bool Is(string name) => Name is not null && Name.AsSpan(0, Length).SequenceEqual(name);
}

/// <summary>Proposes what a figure's name may carry on: from the figures and clauses just before it, the sentence before and the headline.</summary>
static class CarriedNames
{
    /// <summary>How many figures and how many clauses back.</summary>
    const int MostFigures = 4, MostClauses = 4;
    /// <summary>Modifiers have at least as many characters, and any number more.</summary>
    const int Shortest = 2;

    public static void Find(List<Reading> readings, int index, Evidence evidence, List<CarriedName> into)
    {
        var reading = readings[index];
        if (reading.Of is { } of) Add(of, of.Indicator, CarriedKind.Qualified, CarriedFrom.Nowhere, evidence, into);
        FromFigures(readings, index, evidence, into);
        FromClauses(reading, evidence, into);
        if (reading.Quantity.Unit.Measure == "time") FromNext(reading, evidence, into);
        if (SentenceBefore(readings, index) is { } before) OfClause(before, 0, before.ClauseEnd(0), CarriedFrom.SentenceBefore, evidence, into);
        if (readings[0].Block == 0 && readings[0].Sentence is var headline && headline != reading.Sentence) OfClause(headline, 0, headline.ClauseEnd(0), CarriedFrom.Headline, evidence, into);
    }

    static void FromFigures(List<Reading> readings, int index, Evidence evidence, List<CarriedName> into)
    {
        var reading = readings[index];
        var clause = reading.Sentence.ClauseStart(reading.Token);
        for (var at = index - 1; at >= 0 && index - at <= MostFigures && readings[at].Block >= reading.Block - 1; at--)
        {
            var from = From(readings[at], reading, clause, at == index - 1);
            Add(readings[at], readings[at].Indicator, CarriedKind.Indicator, from, evidence, into);
            Add(readings[at], readings[at].Thing, CarriedKind.Thing, from, evidence, into);
            if (at == index - 1 || readings[at].Sentence == reading.Sentence) OfModifiers(readings[at], reading, from, evidence, into);
            if (readings[at].Counted is { Length: > 0 } counted) Add(readings[at].Sentence, counted.Start, counted.End, CarriedKind.Counted, from, evidence, into);
            if (readings[at].Sentence == reading.Sentence && readings[at].Governor is >= 0 and var verb) Add(reading.Sentence, verb, verb + 1, CarriedKind.HeadVerb, from, evidence, into);
        }
    }

    /// <summary>对外贸易进出口值, 其中出口: what the name beside it has before its last word or two.</summary>
    static void OfModifiers(Reading other, Reading reading, CarriedFrom from, Evidence evidence, List<CarriedName> into)
    {
        var same = other.Quantity.Unit.Name == reading.Quantity.Unit.Name;
        foreach (var cut in (ReadOnlySpan<int>)[other.Modifiers.Item1, other.Modifiers.Item2])
            if (cut >= Shortest)
                into.Add(new(other.Indicator, null, 0, 0, cut, CarriedKind.Modifiers, false, ('\0', other.Indicator[^1]), NameHead.Noun, same, Weigh(CarriedKind.Modifiers, from, cut, CarriedPart.InsideOf(other.Indicator.AsSpan(0, cut)), evidence)));
    }

    static CarriedFrom From(Reading other, Reading reading, int clause, bool next)
    {
        if (other.Sentence == reading.Sentence) return other.Token >= clause ? CarriedFrom.SameClause : next ? CarriedFrom.Sentence : CarriedFrom.SentenceFar;
        if (other.Block == reading.Block) return next ? CarriedFrom.Block : CarriedFrom.BlockFar;
        return next ? CarriedFrom.Before : CarriedFrom.BeforeFar;
    }

    static void FromClauses(Reading reading, Evidence evidence, List<CarriedName> into)
    {
        var sentence = reading.Sentence;
        var start = sentence.ClauseStart(reading.Token);
        for (var back = 0; start > 0 && back < MostClauses; back++)
        {
            var end = start - 1;
            start = sentence.ClauseStart(end);
            OfClause(sentence, start, end, CarriedFrom.OneClause + Math.Min(back, 2), evidence, into);
        }
    }

    /// <summary>用3年时间，建成…: what is done in the time.</summary>
    static void FromNext(Reading reading, Evidence evidence, List<CarriedName> into)
    {
        const int mostTokens = 8;
        var sentence = reading.Sentence;
        var start = sentence.ClauseEnd(reading.Token) + 1;
        if (!sentence.Reads(NounParts.Behind(reading), "时间") || start >= sentence.Tokens.Count || sentence.Tokens[start - 1].Kind != TokenKind.Comma) return;
        var end = Math.Min(sentence.ClauseEnd(start), start + mostTokens);
        while (end > start && sentence.Tokens[end - 1].Kind is not TokenKind.Word) end--;
        if (end > start) Add(sentence, start, end, CarriedKind.NextClause, CarriedFrom.Nowhere, evidence, into);
    }

    static Sentence? SentenceBefore(List<Reading> readings, int index)
    {
        for (var at = index - 1; at >= 0 && readings[at].Block >= readings[index].Block - 1; at--)
            if (readings[at].Sentence != readings[index].Sentence) return readings[at].Sentence;
        return null;
    }

    /// <summary>A clause's first and last noun phrase, and a short clause itself.</summary>
    static void OfClause(Sentence sentence, int start, int end, CarriedFrom from, Evidence evidence, List<CarriedName> into)
    {
        var parts = sentence.PartsOf(start, end);
        Add(sentence, parts.First, CarriedKind.FirstNoun, from, evidence, into);
        Add(sentence, parts.Last, CarriedKind.LastNoun, from, evidence, into);
        Add(sentence, parts.Whole, CarriedKind.Clause, from, evidence, into);
    }

    static void Add(Sentence sentence, int start, int end, CarriedKind kind, CarriedFrom from, Evidence evidence, List<CarriedName> into) =>
        Add(sentence, CarriedPart.Of(sentence, start, end), kind, from, evidence, into);

    static void Add(Sentence sentence, in CarriedPart part, CarriedKind kind, CarriedFrom from, Evidence evidence, List<CarriedName> into)
    {
        if (part.Length == 0) return;
        var sum = Weigh(kind, from, part.Length, part.Inside, evidence);
        into.Add(new(null, sentence, part.Start, part.End, part.Length, kind, part.IsEvent, part.Ends, part.Head, false, sum));
    }

    static void Add(Reading other, string name, CarriedKind kind, CarriedFrom from, Evidence evidence, List<CarriedName> into)
    {
        if (!CarriedPart.Fits(name.Length)) return;
        foreach (ref readonly var carried in CollectionsMarshal.AsSpan(into))
            if (carried.Is(name)) return;
        var sum = Weigh(kind, from, name.Length, CarriedPart.InsideOf(name), evidence);
        into.Add(new(name, null, 0, 0, name.Length, kind, kind != CarriedKind.Thing && other.NamesEvent, (name[^2], name[^1]), kind == CarriedKind.Thing ? NameHead.Noun : other.Head, false, sum));
    }

    static Evidence.Sum Weigh(CarriedKind kind, CarriedFrom from, int length, int inside, Evidence evidence)
    {
        evidence.Begin();
        evidence.Add(NameFeatures.Carried[(int)kind]);
        evidence.Add(NameFeatures.CarriedFrom[(int)from]);
        evidence.Add(NameFeatures.CarriedLength[Lengths.InFew(length)]);
        for (var value = 0; inside >> value > 0; value++) evidence.Add((inside >> value & 1) != 0, NameFeatures.CarriedInside[value]);
        return evidence.End();
    }
}
