namespace Newsprint;

/// <summary>Builds the name of what is measured from a stretch of tokens.</summary>
static partial class Phrase
{
    /// <summary>减（退）税, 中欧班列（西安）开行量: brackets that short are part of the name they stand in.</summary>
    const int ShortAside = 4;

    [ThreadStatic] static NameBuffer? s_text;

    /// <summary>Words that stand for themselves, without times, adverbs, 了 and brackets.</summary>
    public static string Text(Sentence sentence, int start, int end)
    {
        var text = s_text ??= new NameBuffer();
        text.Cut(0);
        Append(sentence, start, end, text);
        return text.ToString();
    }

    /// <summary>Adds what <see cref="Text"/> says to what stands in a buffer.</summary>
    public static void Append(Sentence sentence, int start, int end, NameBuffer into)
    {
        var from = into.Length;
        into.Append(Season(sentence, start, end));
        if (sentence.IsPlain(start, end)) into.Append(sentence.TextOf(start, end));
        else AppendKept(sentence, start, end, into);
        into.Trim(from);
    }

    static void AppendKept(Sentence sentence, int start, int end, NameBuffer into)
    {
        var places = HasPlace(sentence, start, end);
        for (var at = start; at < end; at++) into.Append(Kept(sentence, at, start, end, places));
    }

    /// <summary>How many characters <see cref="Text"/> has, but for a season and for 的 and 、 at its ends.</summary>
    public static int Length(Sentence sentence, int start, int end)
    {
        if (sentence.IsPlain(start, end)) return sentence.TextOf(start, end).Length;
        var (length, places) = (0, HasPlace(sentence, start, end));
        for (var at = start; at < end; at++) length += Kept(sentence, at, start, end, places).Length;
        return length;
    }

    static bool HasPlace(Sentence sentence, int start, int end)
    {
        foreach (ref readonly var token in sentence.Tokens.Slice(start, end - start))
            if (token.Kind == TokenKind.Place) return true;
        return false;
    }

    /// <summary>What a name within tokens [start..end) keeps of one of them.</summary>
    static ReadOnlySpan<char> Kept(Sentence sentence, int at, int start, int end, bool places)
    {
        var token = sentence.Tokens[at];
        var text = sentence.TextOf(token);
        if (token is { Class: 'n', Kind: TokenKind.Word } && !places) return text; // most: no noun is left out but beside a place
        if (token.Kind == TokenKind.Aside && IsList(text)) return at > start && sentence.Tokens[at - 1].IsNominal ? text : "";
        if (token.Kind == TokenKind.Aside) return text.Length <= ShortAside && at > start && at + 1 < end ? text[1..^1] : "";
        if (token.Kind is TokenKind.Mark) return IsHyphen(sentence, at, start, end) ? text : "";
        if (token.Kind is TokenKind.Time) return SeasonOf(text);
        if (token.Kind is TokenKind.Comma) return "";
        if (token.Class is 'd' or 'v' && token.Is(Cue.Manner | Cue.Planned) && !token.Is(Cue.Light | Cue.Outcome) && text is not ("计划" or "预期")
            && !(text is "预计" && at + 1 < end && (at > start || sentence.Tokens[at + 1].Class is 'v' or 'g')))
            return "";
        if (at + 1 < end && sentence.Tokens[at + 1].Kind == TokenKind.Time && text is "于" or "在" or "自" or "截至") return "";
        if (text is "了" or "过" or "着" or "录得" || at > start && text is "实现" && sentence.Tokens[at - 1].IsNominal && at + 1 < end) return "";
        if (text is "就" && at + 1 < end && !SaysOnWhat(sentence, at, end)) return "";
        return places
            && (IsLocation(sentence, at, start, end) || IsStruck(sentence, at, start, end) || IsApposition(sentence, at, start, end))
            ? ""
            : text;
    }

    /// <summary>就合作提出建议; 就 in 当年就盈利, 3分钟就能换上 says how soon.</summary>
    static bool SaysOnWhat(Sentence sentence, int at, int end)
    {
        for (var next = at + 2; next < end; next++)
            if (sentence.TextOf(sentence.Tokens[next]) is "提出" or "交换" or "达成" or "签署" or "进行" or "作出" or "举行") return true;
        return false;
    }

    /// <summary>31个省（自治区、直辖市）: brackets that say what else is counted.</summary>
    static bool IsList(ReadOnlySpan<char> aside) =>
        aside.Contains('、') && !aside.ContainsAny("，。；：和等") && !aside.ContainsAnyInRange('0', '9');

    /// <summary>6-2HF: the hyphen of a model's number.</summary>
    static bool IsHyphen(Sentence sentence, int at, int start, int end) =>
        at > start && at + 1 < end && sentence.Reads(at, "-") && char.IsAsciiLetterOrDigit(sentence.Text[sentence.Tokens[at].Start - 1])
            && char.IsAsciiLetterOrDigit(sentence.Text[sentence.Tokens[at].End]);

    /// <summary>国庆档票房: the season that a time names belongs to the word it is joined to.</summary>
    static ReadOnlySpan<char> Season(Sentence sentence, int start, int end)
    {
        if (start == 0 || start >= end || sentence.Tokens[start - 1] is not { Kind: TokenKind.Time } time
            || time.End != sentence.Tokens[start].Start)
            return "";
        if (SeasonOf(sentence.TextOf(time)) is { Length: > 0 } season) return season;
        return sentence.Reads(start, "档") && time.End - time.Start >= 2 ? sentence.Text.AsSpan(time.End - 2, 2) : "";
    }

    /// <summary>2025年|国庆档, 国庆档档期, 2026年|“五一”档: the season at the end of a time; empty where it ends with none.</summary>
    static ReadOnlySpan<char> SeasonOf(ReadOnlySpan<char> time) => time switch
    {
        [.., '“', _, _, '”', '档'] => time[^5..],
        [.., _, _, '档'] => time[^3..],
        [.., _, _, '档', '档', '期'] => time[^5..^2],
        _ => "",
    };

    /// <summary>地震在土耳其造成死亡, 向西北地区调运物资: where something is done belongs to the figure's area.</summary>
    static bool IsLocation(Sentence sentence, int at, int start, int end)
    {
        var (first, past) = (at, at);
        while (first > start && IsOfPlace(sentence, first)) first--;
        if (sentence.TextOf(sentence.Tokens[first]) is not ("在" or "向" or "从" or "于")) return false;
        for (past = first + 1; past < end && IsOfPlace(sentence, past); past++) { }
        return past > first + (sentence.Reads(first, "向") ? 2 : 1) && past > at && past < end;
    }

    /// <summary>袭击造成基辅市断电: where it happened belongs to the figure's area. 造成巴勒斯坦人死亡 says whom it happened to.</summary>
    static bool IsStruck(Sentence sentence, int at, int start, int end)
    {
        var (first, past) = (at, at);
        while (first > start && IsOfPlace(sentence, first)) first--;
        if (first == at || !sentence.Tokens[first].Is(Cue.Cause)) return false;
        while (past < end && IsOfPlace(sentence, past)) past++;
        return past == end || !sentence.Tokens[past].IsNominal || sentence.Tokens[past].End - sentence.Tokens[past].Start > 1;
    }

    static bool IsOfPlace(Sentence sentence, int at) =>
        sentence.Tokens[at].Kind is TokenKind.Place or TokenKind.ListComma
            || sentence.TextOf(sentence.Tokens[at]) is "和" or "及" or "地区" or "等" or "地" or "各地" or "多地" or "境内";

    /// <summary>对第一大贸易伙伴东盟: what stands between a preposition and the place it means only describes the place.</summary>
    static bool IsApposition(Sentence sentence, int at, int start, int end)
    {
        if (!sentence.Tokens[at].IsNominal && sentence.Tokens[at].Class is not ('a' or 'm' or 'q')
            || sentence.Tokens[at].Kind == TokenKind.Place)
            return false;
        var place = at + 1;
        while (place < end && sentence.Tokens[place].Kind == TokenKind.Word
            && (sentence.Tokens[place].IsNominal || sentence.Tokens[place].Class is 'a' or 'm' or 'q'))
            place++;
        if (place >= end || sentence.Tokens[place].Kind != TokenKind.Place) return false;
        for (var before = at - 1; before >= start; before--)
        {
            if (sentence.TextOf(sentence.Tokens[before]) is "对" or "与" or "向") return true;
            if (sentence.Tokens[before].Kind != TokenKind.Word
                || !(sentence.Tokens[before].IsNominal || sentence.Tokens[before].Class is 'a' or 'm' or 'q'))
                return false;
        }
        return false;
    }
}
