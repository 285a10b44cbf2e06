namespace Newsprint;

/// <summary>
/// 航线通达全球30个国家的80个港口: places counted that something reaches. They are named by what reaches them, that it does, and what they are; where in
/// the world they lie is no part of it.
/// </summary>
static class ReachedPlaces
{
    /// <summary>How far before a number the verb stands.</summary>
    const int Reach = 16;

    /// <summary>The name; null where no such verb leads to the number, or the places counted are not all that is told.</summary>
    public static string? Name(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (reading.Role != Role.Level || NounEnd(reading) is not { } end || Verb(reading) is not { } verb) return null;
        var places = Phrase.Text(reading.Sentence, NounStart.Behind(reading), end);
        var does = Phrase.Text(reading.Sentence, verb, IsClosing(reading.Sentence, verb + 1) ? verb + 2 : verb + 1);
        return Subject(readings, index, verb) + does + places;
    }

    /// <summary>Just past the noun of the places; null where it is another noun, or goes on to something else.</summary>
    static int? NounEnd(Reading reading)
    {
        if (reading.Quantity.Unit.Measure != "count") return null;
        var (sentence, first) = (reading.Sentence, NounStart.Behind(reading));
        if (first >= reading.ClauseEnd || !NameWords.Reached.Has(sentence.TextOf(sentence.Tokens[first]))) return null;
        var end = Phrase.NounEnd(sentence, first, NounParts.Stop(sentence, first, reading.ClauseEnd));
        if (end > first + 1 && sentence.TextOf(sentence.Tokens[end - 1]) is "和" or "及") end--;
        var next = end;
        while (next < reading.ClauseEnd && (sentence.Tokens[next].Kind == TokenKind.ListComma || IsJoint(sentence, next))) next++;
        return next == reading.ClauseEnd || sentence.Tokens[next].Kind == TokenKind.Number ? end : null;
    }

    static bool IsJoint(Sentence sentence, int at) => sentence.TextOf(sentence.Tokens[at]) is "和" or "及" or "以及" or "的";

    /// <summary>The verb over the number, with no more between than other places, named or counted.</summary>
    static int? Verb(Reading reading)
    {
        var sentence = reading.Sentence;
        for (var at = reading.Token - 1; at >= reading.ClauseStart && reading.Token - at <= Reach; at--)
        {
            var token = sentence.Tokens[at];
            if (NameWords.Reaches.Has(sentence.TextOf(token))) return at;
            if (!(token.IsNominal || token.Kind is TokenKind.Number or TokenKind.ListComma or TokenKind.Place or TokenKind.Name
                || sentence.TextOf(token) is "等" or "的" or "在内" or "多" || IsJoint(sentence, at) || IsClosing(sentence, at)))
                return null;
        }
        return null;
    }

    /// <summary>串联|起, 覆盖|到.</summary>
    static bool IsClosing(Sentence sentence, int at) => sentence.TextOf(sentence.Tokens[at]) is "起" or "到" or "至" or "着" or "了" or "于";

    /// <summary>What reaches the places: the subject of the clause, or what the first figure of the stretch is said of.</summary>
    static string Subject(List<Reading> readings, int index, int verb)
    {
        var reading = readings[index];
        var sentence = reading.Sentence;
        var start = Phrase.SkipLeads(sentence, reading.ClauseStart, verb);
        while (start < verb && !sentence.Tokens[start].IsNominal) start++;
        if (start < verb) return Words(sentence, start, verb);
        var first = index;
        while (first > 0 && readings[first - 1].Sentence == sentence && readings[first - 1].Token >= reading.StretchStart) first--;
        if (first == index) return Earlier(sentence, reading.ClauseStart);
        if (Verb(readings[first]) is { } other && NounEnd(readings[first]) is not null) return Subject(readings, first, other);
        var name = readings[first].Indicator;
        return readings[first].Parts.Thing is > 1 and var thing ? name[..thing] : name;
    }

    /// <summary>航线|30条|通达: without a number of those that reach.</summary>
    static string Words(Sentence sentence, int start, int verb)
    {
        for (var at = start; at < verb; at++)
            if (sentence.Tokens[at].Kind == TokenKind.Number)
                return Phrase.Text(sentence, start, at) + Phrase.Text(sentence, at + 1, verb);
        return Phrase.Text(sentence, start, verb);
    }

    static string Earlier(Sentence sentence, int clause)
    {
        if (clause == 0) return "";
        var before = sentence.ClauseStart(clause - 1);
        var part = sentence.PartsOf(before, clause - 1).First;
        return part.Length == 0 ? "" : Phrase.Text(sentence, part.Start, part.End);
    }
}
