using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Newsprint.Tool.Kernel;

/// <summary>What the outside tells a kernel without a message: signals, and that Jupyter is gone.</summary>
sealed class KernelSignals : IDisposable
{
    readonly PosixSignalRegistration _interrupt, _end;
    readonly Timer? _watch;

    public KernelSignals(Action interrupt, Action stop)
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            interrupt();
        });
        _end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            stop();
        });
        if (int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), out var parent) && parent > 1)
            _watch = new Timer(_ => StopWithout(parent, stop), null, 2000, 2000);
    }

    static void StopWithout(int parent, Action stop)
    {
        try
        {
            using var process = Process.GetProcessById(parent);
            if (process.HasExited) stop();
        }
        catch (ArgumentException)
        {
            stop();
        }
    }

    public void Dispose()
    {
        _interrupt.Dispose();
        _end.Dispose();
        _watch?.Dispose();
    }
}
