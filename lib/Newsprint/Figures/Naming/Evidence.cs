namespace Newsprint;

/// <summary>Adds up what the features of a candidate's parts weigh, and keeps which they were where that will be asked.</summary>
sealed class Evidence(float[] weights)
{
    readonly List<ushort> _features = [];
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
        if (_keeps) _features.Add((ushort)feature);
    }

    /// <summary>Adds several: the sum is read and written once.</summary>
    public void Add(int first, int second, int third)
    {
        _score = _score + weights[first] + weights[second] + weights[third];
        if (_keeps) _features.AddRange([(ushort)first, (ushort)second, (ushort)third]);
    }

    public void Add(bool holds, int feature)
    {
        if (holds) Add(feature);
    }

    public Sum End() => new(_score, _first, _features.Count - _first);

    /// <summary>Adds the features of a sum to a list.</summary>
    public void CopyTo(in Sum sum, List<int> into)
    {
        for (var at = sum.First; at < sum.First + sum.Count; at++) into.Add(_features[at]);
    }
}
