namespace Newsprint;

/// <summary>Where the noun begins behind a number.</summary>
static class NounStart
{
    /// <summary>
    /// The first token that may be of the noun: what says the number again, or of a time only that it is one, is passed over.
    /// </summary>
    public static int First(Reading reading)
    {
        if (reading.IsUniversal) return reading.Token + 1;
        var first = Behind(reading);
        while (IsOfTime(reading, first)) first++;
        return IsAfter(reading.Sentence, first) ? first + 1 : first;
    }

    /// <summary>First token of the noun: brackets, 的 and the currency behind the number are passed over.</summary>
    public static int Behind(Reading reading)
    {
        var first = Math.Max(reading.Token, Dimension.At(reading)) + 1;
        if (IsSaidAgain(reading, first)) first += 2;
        while (first < reading.Frame.Right
            && (reading.Sentence.Tokens[first].Kind is TokenKind.Number or TokenKind.Aside || reading.Sentence.Reads(first, "的")
                || reading.Sentence.Reads(first, "级") || IsCurrency(reading.Sentence, first) || Ranges.Joins(reading.Sentence, first)))
            first++;
        return first;
    }

    /// <summary>七座|及七座以下|客车: the same number again, with all that is less or more.</summary>
    static bool IsSaidAgain(Reading reading, int first)
    {
        var sentence = reading.Sentence;
        return first + 2 < sentence.Tokens.Count && sentence.Reads(first, "及") && sentence.Tokens[first + 1].Kind == TokenKind.Number
            && sentence.TextOf(sentence.Tokens[first + 1]) is [.., '以', '上' or '下'] again
            && again.StartsWith(sentence.Text.AsSpan(reading.Span.Start, reading.Span.Length));
    }

    /// <summary>50亿元|人民币: the currency of an amount, where it is not that of the noun behind it (人民币存款).</summary>
    static bool IsCurrency(Sentence sentence, int at) =>
        sentence.Reads(at, "人民币")
            && !(at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1] is { IsNominal: true, Kind: TokenKind.Word });

    /// <summary>突破3万辆|后，…: a number that is past, of which 后 says nothing more.</summary>
    public static bool IsAfter(Sentence sentence, int at) =>
        at < sentence.Tokens.Count && sentence.TextOf(sentence.Tokens[at]) is "后" or "以后" or "之后"
            && (at + 1 == sentence.Tokens.Count || !sentence.Tokens[at + 1].IsNominal);

    /// <summary>半个月的|时间, 3天|后: says of a length of time only what it is.</summary>
    static bool IsOfTime(Reading reading, int at) =>
        reading.Quantity.Unit.Measure == "time" && at < reading.Sentence.Tokens.Count
            && reading.Sentence.TextOf(reading.Sentence.Tokens[at]) is "时间" or "后" or "内" or "里" or "之后" or "之内" or "以后" or "才能";
}
