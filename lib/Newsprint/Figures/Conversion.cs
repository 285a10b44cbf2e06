namespace Newsprint;

/// <summary>30亿瑞士法郎（约合人民币223亿元）: the same quantity said again in another unit, in brackets.</summary>
static class Conversion
{
    /// <summary>The figure that another one only converts; null where it says something of its own.</summary>
    public static Reading? Of(List<Reading> readings, int index)
    {
        var reading = readings[index];
        if (index == 0 || readings[index - 1].Sentence != reading.Sentence) return null;
        var (sentence, at) = (reading.Sentence, reading.Token - 1);
        while (at > 0 && sentence.Tokens[at].IsNominal) at--;
        return at > 0 && sentence.TextOf(sentence.Tokens[at]) is "约合" or "折合" or "合" or "约折合" && Brackets.Open(sentence, at - 1)
            ? readings[index - 1]
            : null;
    }
}
