#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/train-embedded.sh completion|click MINUTES BANK [OUTPUT FOLDER] [OPTIONS AS JSON]
# Trains an embedded model further on whatever device there is, and replaces its weights only if they do better on what
# is held out. Needs LibTorch and a compiler, neither Qt nor OpenCV.
#
#   BANK    what "unocclude-cli pairs build" wrote, or a folder that packaging/pack_bank.py packed, to be carried (this
#           needs numpy and Pillow; else build a bank of less material)
#   OUTPUT  where a training state is looked for and left, beside logs and candidate weights (build/train)
#   OPTIONS over the recipe of the weights, for instance '{"batch": 256, "learning_rate": 1e-3}'
# Which LibTorch is taken: packaging/engine.sh.
set -euo pipefail

# shellcheck source=packaging/engine.sh
source "$(dirname "${BASH_SOURCE[0]}")/engine.sh"

network=${1:?completion or click}
minutes=${2:?how many minutes}
bank=${3:?a bank of training pairs}
out=${4:-$root/build/train}
options=${5:-"{}"}
case $network in
    completion)
        weights=$root/resources/models/unocclude-compact.safetensors
        scoring='{"final_score_pairs": 256}' # that both scores are taken on, unless OPTIONS say otherwise
        counts='miou_vote miou_hidden_vote'  # of the whole object and of its hidden part
        begin=(--resume "$weights")
        ;;
    click)
        weights=$root/resources/models/unocclude-click.safetensors
        scoring='{}' # on all held-out photographs
        counts='miou_1_click miou_3_clicks miou_5_clicks'
        begin=(--model "$weights")
        ;;
    *)
        echo "\"$network\" is no embedded model: completion or click" >&2
        exit 2
        ;;
esac

train() { # train LOG ARGUMENTS...
    local log=$1
    shift
    "$(engine_program unocclude-engine-train)" "$network" --bank "$bank" "$@" | tee "$log" >&2
}

merged() { # JSON objects into one, later members win
    python3 -c 'import json, sys; print(json.dumps({k: v for text in sys.argv[1:] for k, v in json.loads(text).items()}))' "$@"
}

last_score() { # the sum of what counts
    python3 - "$1" "$counts" <<'PYTHON'
import json, sys
scores = [json.loads(line)["held_out"] for line in open(sys.argv[1]) if line.startswith('{"held_out"')]
print(f"{sum(scores[-1][name] for name in sys.argv[2].split()):.5f}")
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
train "$out/$network-before.jsonl" --out "$out/before.safetensors" "${begin[@]}" --minutes 0 \
    --options "$(merged "$scoring" "$options")"
rm -f "$out/before.safetensors" "$out/before.safetensors.png"
before=$(last_score "$out/$network-before.jsonl")

candidate=$out/$network-candidate.safetensors
if [ -e "$candidate.state" ]; then
    say "Training for $minutes minutes more from $candidate.state."
    [ "$network" = click ] || begin=()
    begin+=(--resume "$candidate.state")
else
    say "Training for $minutes minutes from $weights."
fi
train "$out/$network-train.jsonl" --out "$candidate" "${begin[@]}" --minutes "$minutes" \
    --options "$(merged '{"total_steps": 0}' "$scoring" "$options")"
after=$(last_score "$out/$network-train.jsonl")

say "On what is held out, $counts together: $before before, $after now."
if python3 -c "import sys; sys.exit(not $after > $before)"; then
    trap 'rm -f "$weights.new"' EXIT # on a full disk
    cp "$candidate" "$weights.new"
    mv "$weights.new" "$weights"
    say "The new weights are better and stand in $weights; write their score into resources/models/README.md."
else
    say "The new weights are not better; those that were there stay."
fi
