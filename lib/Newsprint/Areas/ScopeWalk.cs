namespace Newsprint;

/// <summary>Walks an article's blocks in reading order and says from which character on which place governs.</summary>
sealed class ScopeWalk(AreaContext context)
{
    readonly List<AreaMention> _mentions = [];
    Place _topic = context.Home;
    Place _current = context.Home;

    public List<(int Start, Place Place)> Block(Block block)
    {
        _mentions.Clear();
        AreaReader.Read(block.Text, context, _mentions);
        var stretches = new List<(int, Place)> { (0, _current) };
        Place? before = null;
        var sentence = 0;
        for (var i = 0; i < _mentions.Count; i++)
        {
            var mention = _mentions[i];
            var ended = SentenceEnds(block.Text, sentence, mention.Span.Start);
            if (ended > sentence)
            {
                if (before is not null) stretches.Add((ended, _current = before));
                before = null;
                sentence = ended;
            }
            if (Scope(mention) is not { } place) continue;
            var start = mention.Span.Start;
            if (ListLength(block.Text, i) is > 1 and var count)
            {
                place = Join(i, count, block.Text);
                i += count - 1;
            }
            if (block.Text.AsSpan(sentence, start - sentence).Contains("其中", StringComparison.Ordinal)) before ??= _current;
            stretches.Add((start, _current = place));
        }
        if (before is not null && SentenceEnds(block.Text, sentence, block.Text.Length) is var end && end > sentence) stretches.Add((end, _current = before));
        if (block.Kind is BlockKind.Headline)
        {
            _topic = _current;
            stretches[0] = (0, stretches.Count > 1 ? stretches[1].Item2 : _current);
        }
        return stretches;
    }

    Place? Scope(AreaMention mention)
    {
        if (mention.Use is AreaUse.Aside) return null;
        if (mention.Kind is AreaKind.Relative) return RelativePlace.Of(mention.Relative, _current, context);
        if (mention.Use is AreaUse.Site && !mention.Place!.Within(_current)) return null;
        return mention.Place;
    }

    int ListLength(string text, int first)
    {
        var count = 1;
        while (first + count < _mentions.Count && _mentions[first + count].Place is not null
            && UseReader.Listed(text, _mentions[first + count], _mentions[first + count - 1])) count++;
        return count;
    }

    Place Join(int first, int count, string text)
    {
        var places = _mentions.GetRange(first, count).ConvertAll(one => one.Place!);
        var end = _mentions[first + count - 1].Span.End;
        if (count > 3 || end < text.Length && text[end] == '等') return PlaceJoin.Container(places, _current);
        return PlaceJoin.Of(places);
    }

    static int SentenceEnds(string text, int from, int to)
    {
        var last = text.AsSpan(from, to - from).LastIndexOfAny('。', '！', '？');
        return last < 0 ? from : from + last + 1;
    }
}
