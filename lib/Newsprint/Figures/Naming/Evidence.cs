namespace Newsprint;

/// <summary>Adds up what the features of a candidate's parts weigh, and keeps which they were where that will be asked.</summary>
sealed class Evidence(NameWeights names)
{
    readonly float[] weights = names.Values;
    readonly WeightedWords _words = names.Words;
    readonly List<int> _features = [];
    bool _keeps;
    float _score;
    int _first;

    /// <summary>The features of one part, as a stretch of the list that all parts share.</summary>
    public readonly record struct Sum(float Score, int First, int Count);

    /// <summary>Begins anew with a figure.</summary>
    /// <param name="keep">Whether its features will be asked for.</param>
    public void Clear(bool keep)
    {
        _keeps = keep;
        _features.Clear();
    }

    public void Begin() => (_score, _first) = (0, _features.Count);

    public void Add(int feature)
    {
        _score += weights[feature];
        if (_keeps) _features.Add(feature);
    }

    /// <summary>Adds several: the sum is read and written once.</summary>
    public void Add(int first, int second, int third)
    {
        _score = _score + weights[first] + weights[second] + weights[third];
        if (_keeps) _features.AddRange([first, second, third]);
    }

    public void Add(bool holds, int feature)
    {
        if (holds) Add(feature);
    }

    /// <summary>Adds what a word weighs in a place, by its row.</summary>
    public void AddWord(int row, WordPlace place)
    {
        _score += weights[row + (int)place];
        if (_keeps) Keep(row, place);
    }

    /// <summary>Adds what words weigh in places that follow each other, by their rows: the sum is read and written once.</summary>
    public void AddWords(WordPlace first, int one, int two, int three, int four)
    {
        var (place, all) = ((int)first, weights);
        _score += all[one + place] + all[two + place + 1] + (all[three + place + 2] + all[four + place + 3]);
        if (!_keeps) return;
        Keep(one, first);
        Keep(two, first + 1);
        Keep(three, first + 2);
        Keep(four, first + 3);
    }

    void Keep(int row, WordPlace place)
    {
        if (row != WeightedWords.Nothing) _features.Add(row + (int)place);
    }

    /// <summary>The row of two characters.</summary>
    public int RowOf((char, char) end) => _words.Of(end);

    public Sum End() => new(_score, _first, _features.Count - _first);

    /// <summary>Adds the features of a sum to a list.</summary>
    public void CopyTo(in Sum sum, List<int> into)
    {
        for (var at = sum.First; at < sum.First + sum.Count; at++) into.Add(_features[at]);
    }
}
