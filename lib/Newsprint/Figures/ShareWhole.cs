namespace Newsprint;

/// <summary>The level that a share is a part of, told by the words around the share.</summary>
static class ShareWhole
{
    /// <summary>So many figures back a whole may stand, in the paragraph or the one before.</summary>
    const int Reach = 8;

    /// <summary>市场规模1万亿元 names 市场 with that many characters behind it at most.</summary>
    const int LongestSize = 3;

    /// <summary>What 占…, 其中… or 近六成企业 divides: a level of this sentence or an earlier one; null where none is named.</summary>
    public static Reading? Of(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (AfterAmong(readings, index) is { } among) return among;
        var words = reading.Sentence.Text[reading.Sentence.Tokens[reading.Frame.Left].Start..reading.Span.Start];
        var divided = Divided(reading);
        for (var at = index - 1; at >= 0 && readings[at].Block >= reading.Block - 1 && index - at < Reach; at--)
        {
            var level = readings[at];
            if (level.Role != Role.Level || level.Quantity.Unit.Measure == "ratio" || level.Indicator.Length < 2
                || IsLimit(reading, level) || IsScope(reading, level))
                continue;
            if (words.Contains(level.Indicator[^2..], StringComparison.Ordinal)
                && (level.Sentence == reading.Sentence || Names.Likeness(words, level.Indicator) > 0.3))
                return level;
            if (Follows(reading, level)) return level;
            if (divided.Length > 1 && level.Block == reading.Block && level.Quantity.Unit.Measure != "time" && CountsOf(level.Indicator, divided))
                return level;
        }
        return null;
    }

    /// <summary>占国内生产总值的比重为30%: a whole whose amount is told under that name, in whatever paragraph before.</summary>
    public static Reading? Named(List<Reading> readings, int index)
    {
        var whole = WholeOf(readings[index]);
        for (var at = index - 1; whole.Length > 1 && at >= 0; at--)
            if (readings[at] is { Role: Role.Level } level && level.Quantity.Unit.Measure != "ratio" && Size(level.Indicator).SequenceEqual(whole))
                return level;
        return null;
    }

    /// <summary>国内生产总值 in 占GDP的比重, 进出口 in 占我国进出口总值的五成: empty where no whole is named.</summary>
    static ReadOnlySpan<char> WholeOf(Reading reading)
    {
        if ((reading.Lead & Cue.PartOf) == 0) return default;
        var sentence = reading.Sentence;
        var first = reading.Token - 1;
        while (first > reading.Frame.Left && !sentence.Tokens[first].Is(Cue.PartOf)) first--;
        var last = ++first;
        while (last < reading.Token && !sentence.Reads(last, "的") && !sentence.Tokens[last].Is(Cue.ShareNoun)) last++;
        return last <= first ? default : Size(sentence.TextOf(first, last)) is var whole && whole is "GDP" ? "国内生产总值" : whole;
    }

    /// <summary>进出口 of 全国货物贸易进出口总值: a name without what says of whom it is, and that it is an amount.</summary>
    static ReadOnlySpan<char> Size(ReadOnlySpan<char> name)
    {
        foreach (var scope in (ReadOnlySpan<string>)["全部", "整体", "我国", "全国", "货物贸易"])
            if (name.StartsWith(scope)) name = name[scope.Length..];
        return name is [_, _, .., '总', '值' or '额' or '量'] and not [.., '产', '总', '值'] ? name[..^2] : name;
    }

    /// <summary>市场规模1万亿元，同比增长5%，其中，国货占比60%: all that the words before 其中 say is the size of the whole.</summary>
    static Reading? AfterAmong(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if ((reading.Lead & Cue.PartOf) != 0 || !reading.Sentence.Reads(reading.ClauseStart, "其中")
            && !(reading.ClauseStart > 1 && reading.Sentence.Reads(reading.ClauseStart - 2, "其中")))
            return null;
        foreach (var before in Preceding.InSentence(readings, index))
        {
            if (before.Role == Role.Level && before.Quantity.Unit.Measure is not ("ratio" or "time")) return before;
            if (before.HasOwnName) return null;
        }
        return null;
    }

    /// <summary>60岁以上老人占三成, 10亿元以上项目占六成: a number within the share's own name, which says of what size its members are.</summary>
    static bool IsLimit(Reading share, Reading level) =>
        level.Sentence == share.Sentence && level.Token >= share.ClauseStart
            && level.Sentence.Text[level.Span.End - 1] is '上' or '下' or '内';

    /// <summary>30个城市优良天数比例为90%: the count whose noun leads to the share only says whose share it is.</summary>
    static bool IsScope(Reading share, Reading level) =>
        level.Frame.Kind == FrameKind.Behind && level.Frame.Right == share.Token && level.Quantity.Unit.Measure == "count";

    /// <summary>集装箱 in 外贸集装箱占比, 企业 in 近六成企业: the noun that whole and part have in common; empty where there is none.</summary>
    static ReadOnlySpan<char> Divided(Reading reading)
    {
        var (sentence, frame) = (reading.Sentence, reading.Frame);
        if (frame.Kind == FrameKind.Behind)
        {
            if (Phrase.Head(sentence, frame.Left, frame.Core) is not null) return default;
            var end = Phrase.NounEnd(sentence, reading.Token + 1, frame.Right);
            return sentence.TextOf(reading.Token + 1, end);
        }
        for (var at = reading.Token - 1; at > frame.Left; at--)
            if (sentence.Tokens[at].Is(Cue.ShareNoun))
            {
                if (at - 1 > frame.Left && NameWords.IsSize(sentence.TextOf(sentence.Tokens[at - 1]))) at--;
                return sentence.TextOf(sentence.Tokens[at - 1]);
            }
        return default;
    }

    /// <summary>上市公司数量达300家，近六成上市公司入选: what the share is said of is what the level counts, word for word.</summary>
    static bool Follows(Reading share, Reading level)
    {
        if (share.Frame.Kind != FrameKind.Behind || level.Block != share.Block || level.Quantity.Unit.Measure == "time") return false;
        var name = level.Indicator.AsSpan();
        if (name is [_, _, .., '数', '量'] or [_, _, .., '总', '数']) name = name[..^2];
        return name.Length > 1 && share.Sentence.Text.AsSpan(share.Span.End).StartsWith(name);
    }

    /// <summary>集装箱吞吐量 is of 集装箱, 参展企业 of 企业.</summary>
    static bool CountsOf(string indicator, ReadOnlySpan<char> noun) =>
        indicator.AsSpan().LastIndexOf(noun) is >= 0 and var at && indicator.Length - at - noun.Length <= LongestSize;
}
