namespace Newsprint;

/// <summary>总长400公里的基地, 60米深的基坑: which of a thing's dimensions is measured, told beside the number and before the thing.</summary>
static class Dimension
{
    /// <summary>True where words before a number name an attribute of the noun that stands behind its 的.</summary>
    public static bool IsBehind(Reading reading, in LeftPart left, in NounPart noun) =>
        !left.IsEmpty && left.Tail < 0 && !noun.IsEmpty && reading.Frame.Kind == FrameKind.Genitive && LeftParts.Source(reading) == reading
            && (left.Head == NameHead.Attribute || IsWord(reading.Sentence, left.End - 1));

    /// <summary>一条设计时速350公里的铁路: where the words for it begin, past what counts the thing.</summary>
    public static int Start(Sentence sentence, in LeftPart left)
    {
        var start = left.Start;
        while (start + 1 < left.End
            && (sentence.Tokens[start] is { Class: 'm' or 'q' or 'r', Kind: TokenKind.Word } || WordKinds.IsClassifier(sentence, start)))
            start++;
        return start;
    }

    /// <summary>The token straight behind a number that says which dimension it is; -1 where none does.</summary>
    public static int At(Reading reading) =>
        reading.Quantity.Unit.Measure is "length" or "mass" && reading.Token + 2 < reading.Frame.Right
            && IsWord(reading.Sentence, reading.Token + 1) && reading.Sentence.Reads(reading.Token + 2, "的")
            ? reading.Token + 1
            : -1;

    static bool IsWord(Sentence sentence, int at) => sentence.TextOf(sentence.Tokens[at]) is "长" or "高" or "宽" or "深" or "厚" or "重";
}
