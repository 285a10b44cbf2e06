namespace Newsprint;

/// <summary>Proposes what a figure's name may carry on: from the figures just before it, and from clauses.</summary>
static class CarriedFinder
{
    /// <summary>How many figures back.</summary>
    const int MostFigures = 4;
    /// <summary>Modifiers have at least as many characters, and any number more.</summary>
    const int Shortest = 2;

    public static void Find(List<Reading> readings, int index, CarriedNames into)
    {
        var reading = readings[index];
        if (reading.Of is { Indicator: var name } of && CarriedPart.Fits(name.Length))
            into.Add(of, CarriedKind.Qualified, CarriedFrom.Nowhere, CarriedReach.Elsewhere);
        FromFigures(readings, index, into);
        CarriedClauses.Find(readings, index, into);
    }

    static void FromFigures(List<Reading> readings, int index, CarriedNames into)
    {
        var reading = readings[index];
        for (var at = index - 1; at >= 0 && index - at <= MostFigures && readings[at].Block >= reading.Block - 1; at--)
        {
            var (other, next) = (readings[at], at == index - 1);
            if (SaysOf(other, reading)) continue;
            var from = From(other, reading, next);
            var reach = other.Sentence != reading.Sentence
                ? CarriedReach.Elsewhere
                : other.Token >= reading.StretchStart
                ? CarriedReach.Within
                : CarriedReach.Across;
            if (into.MayBe(CarriedKind.Indicator, from, reach)
                && IsNew(readings, index, at, other.Indicator.Length))
                into.Add(other, CarriedKind.Indicator, from, reach);
            if (into.MayBe(CarriedKind.Thing, from, reach) && other.Indicator is [.., var last] && WordKinds.MayEndAttribute(last)
                && IsNew(readings, index, at, other.Parts.Thing))
                into.AddThing(other, from, reach);
            if (TellsModifiers(reading, other, next) && into.MayBe(CarriedKind.Modifiers, from, reach))
                OfModifiers(other, reading, from, reach, into);
            if (other.Counted is { Length: > 0 } counted)
                into.Add(other.Sentence, counted.Start, counted.End, CarriedKind.Counted, from, reach);
            if (other.Sentence == reading.Sentence && other.Governor is >= 0 and var verb)
                into.Add(reading.Sentence, verb, verb + 1, CarriedKind.HeadVerb, from, reach);
        }
    }

    /// <summary>产量连续9年保持在1.3亿吨以上: what goes on so long is that this figure is as it is, and none of its name.</summary>
    static bool SaysOf(Reading other, Reading reading) =>
        other.Quantity.Unit.Measure == "time" && other.Sentence == reading.Sentence
            && other.Indicator.AsSpan().Contains(
                reading.Sentence.Text.AsSpan(reading.Span.Start, reading.Span.Length), StringComparison.Ordinal);

    /// <summary>
    /// True where the first characters of a figure's name are fit for one that neither the figures behind it tell nor the one qualified.
    /// </summary>
    static bool IsNew(List<Reading> readings, int index, int at, int length)
    {
        if (!CarriedPart.Fits(length)) return false;
        var reading = readings[index];
        var name = readings[at].Indicator.AsSpan(0, length);
        if (reading.Of is { } of && name.SequenceEqual(of.Indicator)) return false;
        for (var nearer = at + 1; nearer < index; nearer++)
            if (Tells(readings[nearer], name, TellsModifiers(reading, readings[nearer], nearer == index - 1))) return false;
        return true;
    }

    /// <summary>True where some characters are a figure's name, the thing that this is an attribute of, or its modifiers.</summary>
    static bool Tells(Reading other, ReadOnlySpan<char> name, bool modifiers) =>
        other.Indicator.AsSpan().StartsWith(name)
            && (other.Indicator.Length == name.Length || other.Parts.Thing == name.Length
                || modifiers && (other.Parts.Last == name.Length || other.Parts.LastButOne == name.Length));

    /// <summary>包裹完成揽投: a name that tells what things do has no modifiers for another.</summary>
    static bool TellsModifiers(Reading reading, Reading other, bool next) =>
        !other.TellsDeed && (next || other.Sentence == reading.Sentence);

    /// <summary>对外贸易进出口值, 其中出口: what the name beside it has before its last word or two.</summary>
    static void OfModifiers(Reading other, Reading reading, CarriedFrom from, CarriedReach reach, CarriedNames into)
    {
        var same = other.Quantity.Unit.Name == reading.Quantity.Unit.Name;
        if (IsWhole(other.Indicator, other.Parts.Last)) into.AddModifiers(other, other.Parts.Last, same, from, reach);
        if (IsWhole(other.Indicator, other.Parts.LastButOne)) into.AddModifiers(other, other.Parts.LastButOne, same, from, reach);
    }

    /// <summary>商场、高端|酒店: modifiers are not cut from the last member of a list, nor behind what leads to a word.</summary>
    static bool IsWhole(string name, int length) =>
        length >= Shortest && name[length - 1] is not ('之' or '从' or '在' or '至') && !name.AsSpan(0, length).Contains('、');

    static CarriedFrom From(Reading other, Reading reading, bool next)
    {
        if (other.Sentence == reading.Sentence)
            return other.Token >= reading.ClauseStart ? CarriedFrom.SameClause : next ? CarriedFrom.Sentence : CarriedFrom.SentenceFar;
        if (other.Block == reading.Block) return next ? CarriedFrom.Block : CarriedFrom.BlockFar;
        return next ? CarriedFrom.Before : CarriedFrom.BeforeFar;
    }
}
