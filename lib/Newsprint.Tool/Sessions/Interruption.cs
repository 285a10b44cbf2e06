using System.ComponentModel;

namespace Newsprint.Tool;

/// <summary>What the loops of cells ask on every round.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Interruption
{
    static volatile bool s_stops;

    internal static bool Stops { set => s_stops = value; }

    /// <summary>Goes on, unless somebody interrupted the cell.</summary>
    /// <exception cref="OperationCanceledException">Somebody did.</exception>
    public static void Check()
    {
        if (s_stops) throw new OperationCanceledException("the cell was interrupted");
    }
}
