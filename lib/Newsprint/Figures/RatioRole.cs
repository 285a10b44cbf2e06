namespace Newsprint;

/// <summary>What kind of statement a number in per cent is: a rate, a share of a whole, a growth.</summary>
static class RatioRole
{
    public static Role Of(Reading reading)
    {
        var cues = reading.Lead;
        if ((cues & Cue.PartOf) != 0) return Role.Share;
        if ((cues & Cue.BackTo) != 0) return Role.Level;
        if ((cues & Cue.ChangeTo) != 0)
            return IsOfShare(reading) ? Role.Share : (cues & Cue.GrowthNoun) != 0 || GrewFrom(reading) ? Role.Growth : Role.Level;
        if ((cues & (Cue.Up | Cue.Down | Cue.GrowthNoun)) != 0) return Role.Growth;
        if (reading.Frame.Kind == FrameKind.Genitive)
            return ChangeWords.Cuts(reading)
                ? Role.Growth
                : NamesRate(reading) ? Role.Level : PartWords.Contributes(reading) ? Role.Share : OfNoun(reading);
        if (NamesShare(reading)) return Role.Share;
        if ((cues & (Cue.YearOnYear | Cue.MonthOnMonth)) != 0) return Role.Growth;
        if (PartWords.TakesPartOfNumber(reading) || PartWords.TakesTotal(reading) || PartWords.IsDone(reading)
            || PartWords.SharesBefore(reading))
            return Role.Share;
        if (reading.Frame.Kind == FrameKind.Behind) return NamesRate(reading) || IsReached(reading) ? Role.Level : OfNoun(reading);
        return PartWords.IsProgress(reading) || IsPartOfWhole(reading) && !NamesRate(reading) ? Role.Share : Role.Level;
    }

    /// <summary>涨幅由上月的0.2%扩大至1.3%: what a growth has become is one.</summary>
    static bool GrewFrom(Reading reading) =>
        reading.Frame.Core == reading.Frame.Left && reading.Before is { Role: Role.Growth } from && (from.Lead & Cue.GrowthNoun) != 0;

    /// <summary>占比提高至60%, 良种面积增至94%: what is reached is a share.</summary>
    static bool IsOfShare(Reading reading) =>
        NamesShare(reading)
            || reading.Frame.Core > reading.Frame.Left
                && reading.Sentence.TextOf(reading.Sentence.Tokens[reading.Frame.Core - 1]) is [.., '面', '积'] or [.., '数', '量']
            || reading.Before is { Role: Role.Share }
            || reading.Before is { Role: Role.Points } change && NamesShare(change);

    /// <summary>利率区间维持在5%至6%之间, 连续3个月运行在50%以下后: where something is kept, or has been.</summary>
    static bool IsReached(Reading reading) =>
        reading.Token > 0 && reading.Sentence.Reads(reading.Token - 1, "在") && NounStart.IsAfter(reading.Sentence, reading.Token + 1)
            || reading.Sentence.Reads(reading.Token + 1, "之间") && reading.Before is { Role: Role.Level, Quantity.Unit.Measure: "ratio" }
            || (reading.Lead & Cue.Reach) != 0 && reading.Frame.Core > reading.Frame.Left && reading.Sentence.Reads(reading.Token - 1, "在")
            && reading.Sentence.Reads(reading.Token + 1, "至");

    /// <summary>20%的增速 is a growth, 95%的准确率 a rate, 58%的银行 a share.</summary>
    static Role OfNoun(Reading reading)
    {
        var tokens = reading.Sentence.Tokens;
        var first = reading.Sentence.Reads(reading.Token + 1, "的") ? reading.Token + 2 : reading.Token + 1;
        var last = Phrase.NounEnd(reading.Sentence, first, reading.Frame.Right) - 1;
        if (GrowsFast(reading, first)) return Role.Growth;
        if (reading.Frame.Kind == FrameKind.Genitive && first < tokens.Count && tokens[first].Is(Cue.Up | Cue.Down)
            && !tokens[first].Is(Cue.Than))
            return reading.Sentence.Reads(first + 1, "区间") ? Role.Level : Role.Growth; // 50%以上的扩张区间
        for (var at = first; at <= last; at++)
            if (tokens[at].Is(Cue.GrowthNoun) || reading.Sentence.TextOf(tokens[at]) is "速度" or "增长") return Role.Growth;
        return last > reading.Token && IsRate(reading.Sentence.TextOf(tokens[last])) ? Role.Level : Role.Share;
    }

    /// <summary>30%的快速增长, 20%以上的较快增长势头: how it grows says no more of what.</summary>
    static bool GrowsFast(Reading reading, int at)
    {
        if (reading.Frame.Kind != FrameKind.Genitive) return false;
        var from = at;
        while (at < reading.ClauseEnd && reading.Sentence.Tokens[at] is { Class: 'a' or 'b' or 'd' } word && !word.Is(Cue.Up | Cue.Down))
            at++;
        return at > from && at < reading.ClauseEnd && reading.Sentence.TextOf(reading.Sentence.Tokens[at]) is "增长" or "增速" or "增幅";
    }

    /// <summary>准确率, 目标, 税率: what has a value in per cent, where a share has members.</summary>
    static bool IsRate(ReadOnlySpan<char> noun) => noun is [.., '率'] or [.., '度'] || FigureWords.Rates.Has(noun);

    /// <summary>近九成, 过半, 三分之二: tenths and parts are of a whole, whatever names it.</summary>
    static bool IsPartOfWhole(Reading reading) =>
        reading.Sentence.Text.AsSpan(reading.Span.Start, reading.Span.Length) is var text && !text.ContainsAny('%', '％', '‰')
        && (text.Contains('成') || text.Contains('半')
            || text.Contains("分之", StringComparison.Ordinal) && !text.Contains("百分之", StringComparison.Ordinal)
            && !text.Contains("千分之", StringComparison.Ordinal));

    /// <summary>市场渗透率超五成, 麦收进度过半: a named rate has a value, in whatever words.</summary>
    static bool NamesRate(Reading reading) =>
        reading.Frame.Core > reading.Frame.Left && !PartWords.IsProgress(reading)
            && reading.Sentence.TextOf(reading.Sentence.Tokens[reading.Frame.Core - 1]) is [.., '率' or '度'];

    /// <summary>出口占全部出口的比重: true where the words before the number, or before its list, call it a share.</summary>
    public static bool NamesShare(Reading reading)
    {
        var head = reading.Leader;
        for (var at = head.Frame.Left; at < head.Token; at++)
            if (head.Sentence.Tokens[at].Is(Cue.ShareNoun)) return true;
        return false;
    }
}
