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

    /// <summary>减少船舶5%的油耗, 为企业节省两成的成本, 减少九成的硫化物和|三成的二氧化碳: a part that is done away with is a fall.</summary>
    public static bool Cuts(Reading reading)
    {
        var (sentence, frame) = (reading.Sentence, reading.Leader.Frame);
        if (reading.Before is { Role: Role.Growth, Falls: true, Frame.Kind: FrameKind.Genitive } before && frame.Left == reading.Token
            && before.Frame.Right >= reading.Token)
            return true;
        for (var at = frame.Core - 1; at >= frame.Left; at--)
        {
            var word = sentence.TextOf(sentence.Tokens[at]);
            if (FigureWords.Reducing.Has(word) || FigureWords.Saving.Has(word)) return true;
            if (!sentence.Tokens[at].IsNominal && !sentence.Reads(at, "的") && !sentence.Tokens[at].Is(Cue.Manner)) return false;
        }
        return false;
    }

    /// <summary>较去年提前9天, 比原计划推迟两天: days by which something came before or after what it is compared with.</summary>
    static Cue Shift(Reading reading)
    {
        if (reading.Quantity.Unit.Measure != "time" || reading.Token <= reading.Frame.Left) return Cue.None;
        var last = reading.Sentence.Reads(reading.Token - 1, "了") ? reading.Token - 2 : reading.Token - 1;
        var moved = reading.Sentence.TextOf(reading.Sentence.Tokens[last]) switch
        {
            "提前" or "提早" => Cue.Down,
            "推迟" or "延后" => Cue.Up,
            _ => Cue.None,
        };
        for (var at = last - 1; moved != Cue.None && at >= reading.Frame.Left; at--)
            if (reading.Sentence.Tokens[at].Is(Cue.Than)) return moved;
        return Cue.None;
    }

    /// <summary>高于其他收购主体60元: the word, where what is compared with stands between it and the number.</summary>
    public static Cue Gap(Reading reading)
    {
        if (Shift(reading) is not Cue.None and var moved) return moved;
        var tokens = reading.Sentence.Tokens;
        for (var at = reading.Frame.Core - 1; at >= reading.Frame.Left && !reading.Sentence.Reads(at, "的"); at--)
            if (tokens[at].Is(Cue.Than) && tokens[at].Is(Cue.Up | Cue.Down))
                return reading.Frame.Kind == FrameKind.Before && at + 1 < reading.Frame.Core ? tokens[at].Cue : Cue.None;
        return Cue.None;
    }
}
