namespace Newsprint;

/// <summary>Words of change that stand further from the number than those that lead to it.</summary>
static class ChangeWords
{
    /// <summary>减少二氧化碳排放44万吨: a level of what is done away with; nothing but the verb's object stands between.</summary>
    public static bool Reduces(Reading reading)
    {
        var sentence = reading.Sentence;
        for (var at = reading.Frame.Core - 1; at >= reading.Frame.Left; at--)
        {
            if (FigureWords.Reducing.Has(sentence.TextOf(sentence.Tokens[at])))
                return at + 1 < reading.Frame.Core && !sentence.Reads(at + 1, "的");
            if (!sentence.Tokens[at].IsNominal && !sentence.Reads(at, "的") && !(at == reading.Frame.Core - 1 && sentence.Tokens[at].IsVerb))
                return false;
        }
        return false;
    }

    /// <summary>高于其他收购主体60元: the word, where what is compared with stands between it and the number.</summary>
    public static Cue Gap(Reading reading)
    {
        var tokens = reading.Sentence.Tokens;
        for (var at = reading.Frame.Core - 1; at >= reading.Frame.Left && !reading.Sentence.Reads(at, "的"); at--)
            if (tokens[at].Is(Cue.Than) && tokens[at].Is(Cue.Up | Cue.Down))
                return reading.Frame.Kind == FrameKind.Before && at + 1 < reading.Frame.Core ? tokens[at].Cue : Cue.None;
        return Cue.None;
    }
}
