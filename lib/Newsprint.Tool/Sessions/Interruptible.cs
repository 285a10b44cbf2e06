using System.Runtime;

namespace Newsprint.Tool.Sessions;

/// <summary>Runs code that somebody may want to stop.</summary>
static class Interruptible
{
    /// <summary>Runs it on this thread; a cancelled token aborts it, even in a busy loop.</summary>
    /// <exception cref="OperationCanceledException">It was aborted.</exception>
    public static void Run(Action action, CancellationToken interrupt)
    {
        if (!interrupt.CanBeCanceled)
        {
            action();
            return;
        }
#pragma warning disable SYSLIB0046 // An abort may leave the cell's own objects half done; a person at an interactive prompt prefers that to a kernel killed.
        ControlledExecution.Run(action, interrupt);
#pragma warning restore SYSLIB0046
    }
}
