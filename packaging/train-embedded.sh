#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/train-embedded.sh MINUTES BANK [OUTPUT FOLDER] [OPTIONS AS JSON]
# Trains the embedded completion model further on whatever device there is, and replaces its weights only if they do
# better on held-out pairs. Needs LibTorch and a compiler, neither Qt nor OpenCV.
#
#   BANK    what "unocclude-cli pairs build" wrote, or a folder that packaging/pack_bank.py packed
#   OUTPUT  where a training state is looked for and left, beside logs and candidate weights (build/train)
#   OPTIONS over the recipe of the weights, for instance '{"batch": 256, "learning_rate": 1e-3}'
# Which LibTorch is taken: packaging/engine.sh.
set -euo pipefail

# shellcheck source=packaging/engine.sh
source "$(dirname "${BASH_SOURCE[0]}")/engine.sh"

minutes=${1:?how many minutes}
bank=${2:?a bank of training pairs}
out=${3:-$root/build/train}
options=${4:-"{}"}
weights=$root/resources/models/unocclude-compact.safetensors
pairs=256 # that a score is taken on

train() { # train LOG ARGUMENTS...
    local log=$1
    shift
    "$(engine_program unocclude-engine-train)" --bank "$bank" "$@" | tee "$log" >&2
}

with_pairs() { # the options, with what every score is to be taken on
    python3 -c 'import json, sys; print(json.dumps({**json.loads(sys.argv[1]), "final_score_pairs": int(sys.argv[2])}))' \
        "$1" "$pairs"
}

last_score() { # what counts: the vote on the whole object and on its hidden part
    python3 - "$1" <<'PYTHON'
import json, sys
scores = [json.loads(line)["held_out"] for line in open(sys.argv[1]) if line.startswith('{"held_out"')]
print(f'{scores[-1]["miou_vote"] + scores[-1]["miou_hidden_vote"]:.5f}')
print(json.dumps(scores[-1]), file=sys.stderr)
PYTHON
}

mkdir -p "$out"
if [ -d "$bank" ]; then
    python3 "$root/packaging/pack_bank.py" unpack "$bank" "$out/pairs.bank"
    bank=$out/pairs.bank
fi
build_engine unocclude-engine-train

say "Scoring the weights that are there."
train "$out/before.jsonl" --out "$out/before.safetensors" --resume "$weights" --minutes 0 --options "$(with_pairs '{}')"
rm -f "$out/before.safetensors" "$out/before.safetensors.state"
before=$(last_score "$out/before.jsonl")

candidate=$out/candidate.safetensors
from=$weights
[ ! -e "$candidate.state" ] || from=$candidate.state
say "Training for $minutes minutes from $from."
train "$out/train.jsonl" --out "$candidate" --resume "$from" --minutes "$minutes" \
    --options "$(with_pairs "$(python3 -c 'import json, sys; print(json.dumps({"total_steps": 0, **json.loads(sys.argv[1])}))' "$options")")"
after=$(last_score "$out/train.jsonl")

say "Held-out IoU, whole and hidden part together: $before before, $after now."
if python3 -c "import sys; sys.exit(not $after > $before)"; then
    cp "$candidate" "$weights.new"
    mv "$weights.new" "$weights"
    say "The new weights are better and stand in $weights; write their score into resources/models/README.md."
else
    say "The new weights are not better; those that were there stay."
fi
