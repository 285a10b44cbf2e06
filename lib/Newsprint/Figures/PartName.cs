namespace Newsprint;

/// <summary>The name of a part told by its share: 机场覆盖92%的地级市 by what it is the object of, 六成商品价格回升 by what it does.</summary>
static class PartName
{
    const int LongestSubject = 10;

    /// <param name="reading">A share with the whole behind it.</param>
    /// <param name="name">The noun behind it, with the outcome where one stands there.</param>
    public static string Of(Reading reading, string name)
    {
        var (sentence, left, core) = (reading.Sentence, reading.Frame.Left, reading.Frame.Core);
        var first = CountName.Behind(reading);
        if (Verb(sentence, left, core) is not { } verb)
            return name.Length > Phrase.Noun(sentence, first, reading.Frame.Right).Length ? name : name + Phrase.Predicate(sentence, first, reading.Frame.Right, name.Length);
        var subject = Phrase.Subject(sentence, Phrase.SkipLeads(sentence, left, verb), verb);
        return (subject.Length <= LongestSubject ? subject : "") + sentence.TextOf(sentence.Tokens[verb]).ToString() + name;
    }

    /// <summary>覆盖, 滋养: the verb right before the share, adverbs and 着 between them.</summary>
    static int? Verb(Sentence sentence, int left, int core)
    {
        const Cue leading = Cue.Reach | Cue.PartOf | Cue.ChangeTo | Cue.Up | Cue.Down | Cue.Report | Cue.Than | Cue.Planned;
        for (var at = core - 1; at >= left; at--)
        {
            var token = sentence.Tokens[at];
            if (token.IsVerb && !token.Is(leading)) return at;
            if (token.Kind != TokenKind.Place && !(token.Kind == TokenKind.Word && (token.Class is 'd' or 'u' or 'f' or 's' || token.Is(Cue.Manner) || sentence.TextOf(token) is "世界" or "全球"))) return null;
        }
        return null;
    }
}
