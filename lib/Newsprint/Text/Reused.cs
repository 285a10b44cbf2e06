namespace Newsprint;

/// <summary>
/// Objects that are filled again and again: taking one costs nothing once as many were made as are ever in use at a time.
/// </summary>
/// <remarks>They are not emptied when they are given back but by whoever takes them; until then they keep what was in them alive.</remarks>
sealed class Reused<T> where T : class, new()
{
    readonly List<T> _all = [];

    /// <summary>How many are in use.</summary>
    public int Count { get; private set; }

    /// <summary>One in use, by the order in which they were taken.</summary>
    public T this[int index] => _all[index];

    /// <summary>One that is not in use, as it was left.</summary>
    public T Take()
    {
        if (Count == _all.Count) _all.Add(new T());
        return _all[Count++];
    }

    /// <summary>Gives the one back that was taken last.</summary>
    public void GiveBack() => Count--;

    /// <summary>Gives all of them back.</summary>
    public void Clear() => Count = 0;
}
