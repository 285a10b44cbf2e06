using System.Text;

namespace Newsprint;

/// <summary>Builds the name of what is measured from a stretch of tokens.</summary>
static partial class Phrase
{
    const int Long = 18;
    /// <summary>减（退）税, 中欧班列（西安）开行量: brackets that short are part of the name they stand in.</summary>
    const int ShortAside = 4;

    /// <summary>The noun phrase that tokens [left..core) end with: leads, times, adverbs and a far subject are left out.</summary>
    public static string Before(Sentence sentence, int left, int core) => Shortened(Full(sentence, left, core));

    /// <summary>The same, however long: the members of a list that 分别 tells apart are all needed.</summary>
    public static string Full(Sentence sentence, int left, int core)
    {
        var start = SkipAgent(sentence, SkipLeads(sentence, left, core), core);
        if (start >= core) return "";
        return Text(sentence, SkipSubject(sentence, start, core), core);
    }

    /// <summary>参展的、拥有国家级称号的优质企业: of a name that is too long, the noun after the last 的 or 等.</summary>
    static string Shortened(string name)
    {
        const int enough = 4;
        if (name.Length <= Long) return name;
        var last = Math.Max(name.LastIndexOf('的'), name.LastIndexOf('等'));
        return last > 0 && name.Length - last > enough ? name[(last + 1)..] : name;
    }

    /// <summary>The thing counted behind a number: its noun phrase and, where the count is an outcome, the predicate.</summary>
    public static string Behind(Sentence sentence, int first, int right)
    {
        var end = NounEnd(sentence, first, right);
        var name = Text(sentence, first, end == first ? VerbEnd(sentence, first, right) : end);
        var outcome = OutcomeFrom(sentence, end, right);
        return outcome < right ? name + Text(sentence, outcome, OutcomeEnd(sentence, outcome, right)) : name;
    }

    /// <summary>三次试飞: where no noun stands behind a count, the verb names what was counted.</summary>
    static int VerbEnd(Sentence sentence, int first, int right) =>
        first < right && sentence.Tokens[first] is { IsVerb: true } verb && !verb.Is(Cue.Outcome | Cue.Reach | Cue.Light | Cue.Report) ? first + 1 : first;

    /// <summary>What names neither begin nor end with.</summary>
    static readonly char[] NotFirst = ['的', '、'], NotLast = ['的', '中', '里', '、'];

    [ThreadStatic] static StringBuilder? s_text;

    /// <summary>Words that stand for themselves, without times, adverbs, 了 and brackets.</summary>
    public static string Text(Sentence sentence, int start, int end)
    {
        var season = Season(sentence, start, end);
        var text = (s_text ??= new StringBuilder()).Clear().Append(season);
        for (var at = start; at < end; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Kind == TokenKind.Aside && token.End - token.Start <= ShortAside && at > start && at + 1 < end)
            {
                text.Append(sentence.TextOf(token)[1..^1]);
                continue;
            }
            if (token.Kind is TokenKind.Time or TokenKind.Mark or TokenKind.Comma or TokenKind.Aside) continue;
            if (token.Class is 'd' or 'v' && token.Is(Cue.Manner | Cue.Planned) && !token.Is(Cue.Light | Cue.Outcome) && sentence.TextOf(token) is not "计划" && !(sentence.Reads(at, "预计") && at + 1 < end && (at > start || sentence.Tokens[at + 1].Class is 'v' or 'g'))) continue;
            if (at + 1 < end && sentence.Tokens[at + 1].Kind == TokenKind.Time && sentence.TextOf(token) is "于" or "在" or "自" or "截至") continue;
            if (sentence.TextOf(token) is "了" or "过" or "着" or "录得" || at > start && sentence.Reads(at, "实现") && sentence.Tokens[at - 1].IsNominal && at + 1 < end) continue;
            if (IsApposition(sentence, at, start, end)) continue;
            text.Append(sentence.TextOf(token));
        }
        return text.ToString().TrimEnd(NotLast).TrimStart(NotFirst);
    }

    /// <summary>国庆档票房: the season that a time names belongs to the word it is joined to.</summary>
    static string Season(Sentence sentence, int start, int end) =>
        start > 0 && start < end && sentence.Reads(start, "档") && sentence.Tokens[start - 1] is { Kind: TokenKind.Time } time && time.End == sentence.Tokens[start].Start && time.End - time.Start >= 2
            ? sentence.Text[(time.End - 2)..time.End] : "";

    /// <summary>对第一大贸易伙伴东盟: what stands between a preposition and the place it means only describes the place.</summary>
    static bool IsApposition(Sentence sentence, int at, int start, int end)
    {
        if (!sentence.Tokens[at].IsNominal && sentence.Tokens[at].Class is not ('a' or 'm' or 'q') || sentence.Tokens[at].Kind == TokenKind.Place) return false;
        var place = at + 1;
        while (place < end && sentence.Tokens[place].Kind == TokenKind.Word && (sentence.Tokens[place].IsNominal || sentence.Tokens[place].Class is 'a' or 'm' or 'q')) place++;
        if (place >= end || sentence.Tokens[place].Kind != TokenKind.Place) return false;
        for (var before = at - 1; before >= start; before--)
        {
            if (sentence.TextOf(sentence.Tokens[before]) is "对" or "与" or "向") return true;
            if (sentence.Tokens[before].Kind != TokenKind.Word || !(sentence.Tokens[before].IsNominal || sentence.Tokens[before].Class is 'a' or 'm' or 'q')) return false;
        }
        return false;
    }

    /// <summary>The noun phrase alone; empty where none begins there.</summary>
    public static string Noun(Sentence sentence, int first, int right)
    {
        var end = NounEnd(sentence, first, right);
        return Text(sentence, first, end == first ? VerbEnd(sentence, first, right) : end);
    }

    /// <summary>The subject of a verb: what stands before it, without the places and times that 在 and 于 lead.</summary>
    public static string Subject(Sentence sentence, int start, int verb)
    {
        var end = verb;
        for (var at = verb - 1; at > start; at--)
            if (sentence.TextOf(sentence.Tokens[at]) is "在" or "于") { end = at; break; }
            else if (!sentence.Tokens[at].IsNominal && sentence.Tokens[at].Kind != TokenKind.ListComma && sentence.Tokens[at].Class is not ('c' or 'd' or 'f')) break;
        while (end > start && !sentence.Tokens[end - 1].IsNominal) end--;
        return end > start ? Before(sentence, start, end) : "";
    }

    /// <summary>What a clause says: its words from the first that names or does something, as far as a name goes.</summary>
    public static string Clause(Sentence sentence, int start, int end, int longest)
    {
        while (start < end && (sentence.Tokens[start].Kind != TokenKind.Word || sentence.Tokens[start].Class is 'p' or 'c' or 'u' || sentence.Tokens[start].Is(Cue.Manner | Cue.Planned | Cue.Lead))) start++;
        var stop = start;
        while (stop < end && sentence.Tokens[stop].Kind != TokenKind.ListComma && sentence.Tokens[stop].End - sentence.Tokens[start].Start <= longest) stop++;
        while (stop > start && (sentence.Tokens[stop - 1].Is(Cue.Reach) || sentence.Tokens[stop - 1].Kind == TokenKind.Number)) stop--;
        return WithoutNumbers(sentence, start, stop);
    }

    /// <summary>支持30个示范区域 is 支持示范区域.</summary>
    static string WithoutNumbers(Sentence sentence, int start, int end)
    {
        var text = new StringBuilder();
        var from = start;
        for (var at = start; at <= end; at++)
        {
            if (at < end && sentence.Tokens[at].Kind != TokenKind.Number) continue;
            text.Append(Text(sentence, from, at));
            from = at + (sentence.Reads(at + 1, "的") ? 2 : 1);
        }
        return text.ToString();
    }

    /// <summary>True where a name would say the same word twice in a row.</summary>
    public static bool EndsAlike(string name, string more) => more.Length > 0 && name.EndsWith(more, StringComparison.Ordinal);
}
