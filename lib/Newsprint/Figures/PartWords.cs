namespace Newsprint;

/// <summary>Words that make a number in per cent a share, where no 占 and no 比重 does.</summary>
static class PartWords
{
    /// <summary>占全年8亿元的76%: the whole is a number itself.</summary>
    public static bool TakesPartOfNumber(Reading reading)
    {
        if (!reading.Sentence.Reads(reading.Token - 1, "的")) return false;
        for (var at = reading.Token - 2; at >= 0 && !reading.Sentence.Tokens[at].EndsClause; at--)
            if (reading.Sentence.Tokens[at].Is(Cue.PartOf)) return true;
        return false;
    }

    /// <summary>达到总销量的40%, 完成年度计划的60%, 矿产品等80%以上, 剩余80%: the whole is a total, a plan, a list, or what is left.</summary>
    public static bool TakesTotal(Reading reading)
    {
        var sentence = reading.Sentence;
        if (sentence.Reads(reading.Token - 1, "等")) return reading.Frame.Core > reading.Frame.Left;
        var last = sentence.Reads(reading.Token - 1, "的") ? reading.Token - 2 : reading.Token - 1;
        if (last >= 0 && sentence.TextOf(sentence.Tokens[last]) is "计划" or "任务" or "目标" && sentence.Reads(reading.ClauseStart, "完成"))
            return true;
        for (var at = last; at >= reading.Frame.Left && sentence.Tokens[at].IsNominal; at--)
            if (sentence.TextOf(sentence.Tokens[at]) is ['总', not '体', ..] or "总" or "全部") return true;
        return sentence.Reads(reading.Token - 1, "剩余") || sentence.Reads(reading.Token - 1, "其余");
    }

    /// <summary>收获1亿亩，进度过四成: of what the clause before counts; 麦收进度过四成 names a rate.</summary>
    public static bool IsProgress(Reading reading) =>
        reading.Frame.Core == reading.Frame.Left + 1 && reading.Sentence.Reads(reading.Frame.Left, "进度");

    /// <summary>贡献了近四成的工业增长: a part of it.</summary>
    public static bool Contributes(Reading reading) =>
        reading.Sentence.Reads(reading.Token - (reading.Sentence.Reads(reading.Token - 1, "了") ? 2 : 1), "贡献");

    /// <summary>春播已完成16%, 秋粮收获超过95%: so much of it is done.</summary>
    public static bool IsDone(Reading reading) =>
        reading.Frame.Kind == FrameKind.Before && reading.Frame.Core > reading.Frame.Left
        && FigureWords.Done.Has(reading.Sentence.TextOf(reading.Sentence.Tokens[reading.Frame.Core - 1]));

    /// <summary>
    /// 份额创下新高，达到39%; 占比首次超八成，达到85%: the clause names nothing, the one before names a share, and no number that does not reach it.
    /// </summary>
    public static bool SharesBefore(Reading reading)
    {
        var (sentence, frame) = (reading.Sentence, reading.Frame);
        if (frame.Kind != FrameKind.Before || frame.Core > frame.Left || frame.Left == 0
            || sentence.Tokens[frame.Left - 1].Kind != TokenKind.Comma)
            return false;
        for (var at = frame.Left - 2; at >= 0 && !sentence.Tokens[at].EndsClause
            && (sentence.Tokens[at].Kind != TokenKind.Number || (reading.Lead & Cue.Reach) != 0); at--)
            if (sentence.Tokens[at].Is(Cue.ShareNoun)) return true;
        return false;
    }
}
