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
    public string Text => Name is not null ? Name[..Length] : Sentence is null ? "" : Phrase.Text(Sentence, Start, End);

    /// <summary>True where the words are those of a name, and that is all of this one.</summary>
    public bool Is(string name) => Name is not null && Name.AsSpan(0, Length).SequenceEqual(name);
}

/// <summary>Proposes what a figure's name may carry on: from the figures and clauses just before it, the sentence before and the headline.</summary>
static class CarriedNames
{
    /// <summary>How many figures and how many clauses back.</summary>
    const int MostFigures = 4, MostClauses = 4;
    const int Shortest = 2, Longest = 40;

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
            if (cut >= Shortest) Add(other.Indicator, null, 0, 0, cut, CarriedKind.Modifiers, from, false, ('\0', other.Indicator[^1]), NameHead.Noun, evidence, into, false, same);
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
        const int shortClause = 16;
        var (first, last) = (default((int Start, int End)), default((int Start, int End)));
        for (var at = start; at < end; at++)
        {
            if (!sentence.Tokens[at].IsNominal || sentence.Tokens[at].Kind == TokenKind.Place) continue;
            last = (at, NounEnd(sentence, at, end));
            if (first.End == 0) first = last;
            at = last.End - 1;
        }
        if (first.End > 0) Add(sentence, first.Start, first.End, CarriedKind.FirstNoun, from, evidence, into);
        if (last.Start > first.Start) Add(sentence, last.Start, last.End, CarriedKind.LastNoun, from, evidence, into);
        while (start < end && (sentence.Tokens[start].Kind is TokenKind.Time or TokenKind.Mark or TokenKind.Place || sentence.Tokens[start].Class is 'd' or 'c' || sentence.Tokens[start].Is(Cue.Lead))) start++;
        if (start < end && sentence.Tokens[end - 1].End - sentence.Tokens[start].Start <= shortClause + 4 && Phrase.Length(sentence, start, end) <= shortClause) Add(sentence, start, end, CarriedKind.Clause, from, evidence, into);
    }

    /// <summary>Past a noun with what 的, 和 and 、 join to it.</summary>
    static int NounEnd(Sentence sentence, int at, int end)
    {
        for (; at < end; at++)
        {
            var token = sentence.Tokens[at];
            if (token.IsNominal || token.Class is 'a' or 'b') continue;
            if (at + 1 < end && sentence.Tokens[at + 1].IsNominal && (token.Kind == TokenKind.ListComma || sentence.TextOf(token) is "的" or "和")) continue;
            break;
        }
        return at;
    }

    static void Add(Sentence sentence, int start, int end, CarriedKind kind, CarriedFrom from, Evidence evidence, List<CarriedName> into)
    {
        var length = Phrase.Length(sentence, start, end);
        if (length is < Shortest or > Longest) return;
        var last = sentence.Tokens[end - 1];
        var ends = last.End - last.Start > 1 ? (sentence.Text[last.End - 2], sentence.Text[last.End - 1]) : default;
        Add(null, sentence, start, end, length, kind, from, last.Is(Cue.Event), ends, WordKinds.Last(sentence, end - 1), evidence, into, sentence.Tokens[start].IsVerb);
    }

    static void Add(Reading other, string name, CarriedKind kind, CarriedFrom from, Evidence evidence, List<CarriedName> into)
    {
        if (name.Length is < Shortest or > Longest) return;
        foreach (ref readonly var carried in CollectionsMarshal.AsSpan(into))
            if (carried.Is(name)) return;
        Add(name, null, 0, 0, name.Length, kind, from, kind != CarriedKind.Thing && other.NamesEvent, (name[^2], name[^1]), kind == CarriedKind.Thing ? NameHead.Noun : other.Head, evidence, into, false);
    }

    static void Add(string? name, Sentence? sentence, int start, int end, int length, CarriedKind kind, CarriedFrom from, bool isEvent, (char, char) ends, NameHead head, Evidence evidence, List<CarriedName> into, bool opensWithVerb, bool sameUnit = false)
    {
        evidence.Begin();
        evidence.Add(NameFeatures.Carried[(int)kind]);
        evidence.Add(NameFeatures.CarriedFrom[(int)from]);
        evidence.Add(NameFeatures.CarriedLength[Lengths.InFew(length)]);
        var text = name is null ? sentence!.Text.AsSpan(sentence.Tokens[start].Start, sentence.Tokens[end - 1].End - sentence.Tokens[start].Start) : name.AsSpan(0, length);
        evidence.Add(text.ContainsAnyInRange('0', '9'), NameFeatures.CarriedInside[0]);
        evidence.Add(text.Contains('的'), NameFeatures.CarriedInside[1]);
        evidence.Add(opensWithVerb, NameFeatures.CarriedInside[2]);
        into.Add(new(name, sentence, start, end, length, kind, isEvent, ends, head, sameUnit, evidence.End()));
    }
}
