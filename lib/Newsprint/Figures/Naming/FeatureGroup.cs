namespace Newsprint;

/// <summary>
/// Features of which at most one holds of a candidate: 1 of the ways in which a name can begin, 1 of the lengths that it can have.
/// </summary>
sealed class FeatureGroup
{
    readonly string[] _values;

    public FeatureGroup(string name, int first, string[] values) => (Name, First, _values) = (name, first, values);

    /// <summary>As the table of weights calls it.</summary>
    public string Name { get; }
    /// <summary>The number of its first value's feature; the others follow.</summary>
    public int First { get; }
    public int Count => _values.Length;

    /// <summary>The feature that a value stands for.</summary>
    public int this[int value] => First + value;

    public string ValueOf(int feature) => _values[feature - First];
}
