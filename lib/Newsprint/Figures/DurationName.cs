namespace Newsprint;

/// <summary>
/// What lasts: a length of time is named by what goes on for so long (连续9个月保持增长), by what it is the length of (为期四天的演出), or, where it
/// ends its clause or closes with 时间, by the clause beside it (停止施工，为期3个月；用3年时间，建成…).
/// </summary>
static class DurationName
{
    const int Longest = 16;
    const int MostWords = 6;

    /// <summary>The name; null where the words around say nothing of lasting, and the length is named like any other level (停留时长).</summary>
    public static string? Of(Reading reading)
    {
        if (reading.Quantity.Unit.Measure != "time" || reading.Quantity.Unit.Name == "岁" || reading.Frame.Kind == FrameKind.Bare) return null;
        var sentence = reading.Sentence;
        var behind = Behind(reading);
        if (sentence.Reads(behind, "时间")) return ClauseBehind(sentence, behind);
        if (!Lasts(sentence, reading)) return null;
        var what = Phrase.Clause(sentence, sentence.Reads(behind, "的") ? behind + 1 : behind, sentence.ClauseEnd(behind), Longest);
        if (what.Length == 0 && !LastsAlone(sentence, reading)) what = Phrase.Text(sentence, behind, Math.Min(sentence.ClauseEnd(behind), behind + MostWords));
        if (what.Length == 0 && LastsAlone(sentence, reading)) return Who(sentence, reading) is { Length: > 0 } who ? who + "持续" : ClauseBefore(sentence, reading);
        if (what.Length >= 4 && sentence.Reads(behind, "的")) return what;
        var subject = Who(sentence, reading);
        reading.Topic = subject;
        return what.StartsWith(subject, StringComparison.Ordinal) ? what : subject + what;
    }

    static int Behind(Reading reading)
    {
        var at = reading.Token + 1;
        while (at < reading.Sentence.Tokens.Count && (reading.Sentence.Tokens[at].Kind == TokenKind.Number || FramePass.JoinsNumbers(reading.Sentence, at))) at++;
        return at;
    }

    /// <summary>True after 连续, 为期, 历时 …: the words that say that a length of time follows.</summary>
    static bool Lasts(Sentence sentence, Reading reading) => WordBefore(sentence, reading) is "连续" or "已连续" or "持续" or "为期" or "历时" or "时隔" or "长达" or "接连" or "一连";

    static bool LastsAlone(Sentence sentence, Reading reading) => WordBefore(sentence, reading) is "为期" or "历时" or "长达" or "持续";

    /// <summary>True after 连续: what goes on may be left to the clause before.</summary>
    public static bool GoesOn(Reading reading) => WordBefore(reading.Sentence, reading) is "连续" or "已连续" or "接连" or "一连";

    static ReadOnlySpan<char> WordBefore(Sentence sentence, Reading reading)
    {
        for (var at = reading.Token - 1; at >= reading.Frame.Left; at--)
            if (sentence.Tokens[at].Kind != TokenKind.Mark && !sentence.Tokens[at].Is(Cue.Reach) || sentence.Reads(at, "长达")) return sentence.TextOf(sentence.Tokens[at]);
        return "";
    }

    /// <summary>Who or what lasts: the words before 连续, a verb of doing (进行, 开展) and a place left out; of 来自…的乐团 only the noun.</summary>
    static string Who(Sentence sentence, Reading reading)
    {
        var end = reading.Token - 1;
        while (end > reading.Frame.Left && (!sentence.Tokens[end - 1].IsNominal || sentence.Tokens[end - 1].Kind == TokenKind.Place || IsWhere(sentence, end - 1, reading.Frame.Left))) end--;
        var name = end > reading.Frame.Left ? Phrase.Before(sentence, reading.Frame.Left, end) : "";
        return name[(name.LastIndexOf('的') + 1)..];
    }

    /// <summary>在国家大剧院: where something is done.</summary>
    static bool IsWhere(Sentence sentence, int token, int left)
    {
        for (var at = token; at >= left && (sentence.Tokens[at].IsNominal || sentence.Tokens[at].Class == 'f'); at--)
            if (at > left && sentence.TextOf(sentence.Tokens[at - 1]) is "在" or "于") return true;
        return false;
    }

    /// <summary>用3年时间，建成…: what is done in the time.</summary>
    static string ClauseBehind(Sentence sentence, int time)
    {
        var start = sentence.ClauseEnd(time) is var end && end == time + 1 ? Math.Min(end + 1, sentence.Tokens.Count) : time + 1;
        return Phrase.Clause(sentence, start, sentence.ClauseEnd(start), Longest);
    }

    /// <summary>停止施工，为期3个月: what the clause before says is done.</summary>
    static string ClauseBefore(Sentence sentence, Reading reading)
    {
        var end = sentence.ClauseStart(reading.Token) - 1;
        if (end <= 0) return "";
        var start = sentence.ClauseStart(end);
        for (var at = end - 1; at >= start; at--)
            if (sentence.Tokens[at].IsVerb && !sentence.Reads(at + 1, "的"))
            {
                while (at > start && sentence.Tokens[at - 1].IsVerb) at--;
                return Phrase.Text(sentence, at, end);
            }
        return Phrase.Before(sentence, start, end);
    }
}
