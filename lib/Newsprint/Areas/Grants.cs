namespace Newsprint;

/// <summary>Money and goods that are given to a place: they are the place's.</summary>
static class Grants
{
    /// <summary>向甲省预拨5000万元: the money is the province's.</summary>
    public static bool GoTo(string text, AreaMention mention) =>
        mention.Span.Start > 0 && mention.Place is not null && text[mention.Span.Start - 1] is '向' or '给' or '为'
        && (mention.Kind is AreaKind.Division ? RowEnd(text, mention.Span.End) : mention.Span.End) is var end
        && AreaWords.Grants.In(text.AsSpan(end, Math.Min(6, text.Length - end)));

    /// <summary>工程建成后每年为甲省送电5亿度: what a line or a canal brings is told of where it goes.</summary>
    public static bool IsSupplied(string text, AreaMention mention) =>
        mention is { Span.Start: > 0, Kind: AreaKind.Division or AreaKind.Region } && text[mention.Span.Start - 1] is '向' or '给' or '为'
            && AreaWords.Supplies.Start(text.AsSpan(mention.Span.End)) is not null;

    // 向甲省|、乙省两省地震灾区，|调拨
    static int RowEnd(string text, int end)
    {
        var row = end;
        while (row + 1 < text.Length && text[row] is '、' or '和'
            && Gazetteer.Current.At(text, row + 1, out var length) is not null)
            row += 1 + length;
        if (row > end && text.AsSpan(row) is ['两' or '三' or '四', '省' or '市' or '地' or '县' or '区', ..]) row += 2;
        if (text.AsSpan(row) is ['地', '震', '灾', '区', ..]) row += 4;
        return row;
    }

    /// <summary>我国向48个非洲国家派遣医疗队员2万人次: who is sent and what is given from here is there.</summary>
    public static bool Abroad(string text, AreaMention mention)
    {
        if (mention.Place is not { } place || place.Within(Place.China) || place.Name is "全球"
            || text.AsSpan(0, mention.Span.Start).TrimEnd("0123456789多余个") is not [.., '向' or '为' or '给'])
            return false;
        var after = AreaClause.After(text, mention.Span.End);
        return AreaWords.Sent.In(after[..Math.Min(8, after.Length)]);
    }

    /// <summary>援助甲国的抗震救灾物资: what the goods are made up of is for that country.</summary>
    public static bool Relief(string text, AreaMention mention)
    {
        if (mention.Place is not { IsAbroad: true } || AreaWords.Aids.End(text.AsSpan(0, mention.Span.Start)) is null) return false;
        var after = AreaClause.After(text, mention.Span.End);
        return after is ['的', ..] && AreaWords.Goods.In(after[..Math.Min(10, after.Length)]);
    }

    /// <summary>财政部下达5000万元支持甲省, 首批帐篷运抵甲省: what was given before a place in its sentence is the place's.</summary>
    public static bool Reach(string text, int sentence, int start)
    {
        var before = text.AsSpan(sentence, start - sentence);
        if (AreaWords.Arrivals.End(before) is { } arrival && !Takes(before[..^arrival.Length]) || OfClause(before)) return true;
        return AreaWords.Aids.End(before) is not null && AreaWords.Grants.In(before);
    }

    // 30分钟到达甲地, 2小时就能抵达: the way there.
    static bool Takes(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd("就能即可便内以左右");
        return before.EndsWith("分钟", StringComparison.Ordinal) || before.EndsWith("小时", StringComparison.Ordinal);
    }

    /// <summary>5000万元|支持甲省: the money of the clause alone; 加派3个工作组|赴甲省: those of the clause who are sent.</summary>
    public static bool OfClause(ReadOnlySpan<char> before) =>
        AreaWords.Aids.End(before) is { } aid && before[..^aid.Length].EndsWith("元", StringComparison.Ordinal) || AreSent(before);

    static bool AreSent(ReadOnlySpan<char> before)
    {
        if (before is not ([.., '赴'] or [.., '前', '往'])) return false;
        var clause = before[(before.LastIndexOfAny('，', '；') + 1)..];
        return clause.Contains('派') && PlaceNumber.In(clause);
    }
}
