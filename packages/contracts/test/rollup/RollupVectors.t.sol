// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {VmSafe} from "forge-std/Vm.sol";
import {LibString} from "solady/utils/LibString.sol";

import {NothingToClaim} from "../../src/common/Errors.sol";
import {Leaves} from "../../src/rollup/libraries/Leaves.sol";
import {PackedAmount} from "../../src/rollup/libraries/PackedAmount.sol";
import {JsonSlices} from "../synths/utils/JsonSlices.sol";
import {TestToken} from "../utils/TestToken.sol";
import {RollupNode} from "./utils/RollupNode.sol";
import {VenueVault} from "./utils/VenueVault.sol";

/// @notice Every case of every rollup*.json under test/vectors, exact, through the contracts: amounts and codes of
///         transactions come from `RollupProver.replay`, everything else from the chain.
contract RollupVectorsTest is RollupNode {
    using stdJson for string;

    string private _json;
    string private _name;
    uint256 private _cases;
    string[] private _assetNames;
    uint256[] private _waiting;
    uint256 private _final;

    function setUp() public override {
        super.setUp();
        _join(producer);
    }

    function test_Vectors() public {
        vm.pauseGasMetering();
        VmSafe.DirEntry[] memory files = vm.readDir("packages/contracts/test/vectors");
        for (uint256 i; i < files.length; ++i) {
            if (!LibString.contains(files[i].path, "/vectors/rollup")) continue;
            string[] memory cases = JsonSlices.items(vm.readFile(files[i].path), "cases");
            for (uint256 k; k < cases.length; ++k) {
                uint256 snapshot = vm.snapshotState();
                this.runCase(cases[k]);
                vm.revertToStateAndDelete(snapshot);
                ++_cases;
            }
        }
        emit log_named_uint("cases run", _cases);
        assertGe(_cases, 34, "the reference cases");
    }

    // ── Cases and steps ───────────────────────────────────────────────────────────────────────────────────────

    function runCase(string memory json) external {
        _name = json.readString(".name");
        _assetNames = json.readStringArray(".assets");
        for (uint256 i; i < _assetNames.length; ++i) {
            uint8 decimals = LibString.eq(_assetNames[i], "USDC") ? 6 : 18;
            chain.registerAsset(address(new TestToken(_assetNames[i], _assetNames[i], decimals)), CAP);
        }
        string[] memory ids = vm.parseJsonKeys(json, ".strategies");
        for (uint256 i; i < ids.length; ++i) {
            string memory path = string.concat(".strategies.", ids[i]);
            uint256 price = 1e18;
            if (vm.keyExistsJson(json, string.concat(path, ".price"))) {
                price = vm.parseUint(json.readString(string.concat(path, ".price")));
            }
            _addStrategy(_assetId(json.readString(string.concat(path, ".asset"))), price);
        }
        string[] memory steps = JsonSlices.items(json, "steps");
        for (uint256 i; i < steps.length; ++i) {
            this.runStep(steps[i]);
        }
        _checkEnd(json);
    }

    function runStep(string memory json) external {
        _json = json;
        string memory op = json.readString(".op");
        if (LibString.eq(op, "deposit")) _deposit(_user(".account"), _asset(), _uint(".amount"));
        else if (LibString.eq(op, "register")) chain.registerAccount(_user(".account"));
        else if (LibString.eq(op, "block")) _blockStep();
        else if (LibString.eq(op, "execute")) _executeStep();
        else if (LibString.eq(op, "venue")) _venueStep();
        else if (LibString.eq(op, "claim")) _claimStep();
        else if (LibString.eq(op, "forceWithdraw")) _forceStep(true);
        else if (LibString.eq(op, "forceUncommit")) _forceStep(false);
        else revert(string.concat("unknown step ", op));
    }

    // ── Steps ─────────────────────────────────────────────────────────────────────────────────────────────────

    function _blockStep() private {
        string memory json = _json;
        feeAccount = chain.registerAccount(_named("producer"));
        if (_has(".priority")) _begin(json.readUint(".priority"));
        else _beginAll();

        string[] memory txs = JsonSlices.items(json, "txs");
        string[] memory codes = json.readStringArray(".expect.txs");
        for (uint256 i; i < txs.length; ++i) {
            _json = txs[i];
            assertEq(_apply(), codes[i], string.concat(_name, ": transaction ", LibString.toString(i)));
        }
        _json = json;
        bytes memory plan = _planOfOpenRounds();
        _checkPlan(plan);
        bool isCommitted = _end();
        _waiting.push(isCommitted ? headers.length - 1 : 0);
        if (isCommitted) assertEq(chain.tipRoot(), _treeRoot(), _name);
        _checkState(json, ".expect.state");
        if (isCommitted) _checkHonest(headers.length - 1);
    }

    /// @dev No segment of an honest block is a fraud.
    function _checkHonest(uint256 blockId) private {
        for (uint16 i; i < _segmentCount(); ++i) {
            Segment memory segment = _segment(i);
            Reason reason = prover.judge(
                headers[blockId], segmentsOf[blockId], i, segment.data, segment.items, segment.witness, 0
            );
            assertEq(uint256(reason), 0, _name);
        }
    }

    /// @dev Applies one transaction; its code, or ok.
    function _apply() private returns (string memory) {
        address from = _user(".from");
        address signer = _has(".signer") ? _user(".signer") : from;
        uint256 amount = LibString.eq(_json.readString(".amount"), "all") ? ALL : _uint(".amount");
        uint256 fee = _has(".fee") ? _uint(".fee") : 0;
        uint256 nonce = _json.readUint(".nonce");
        if (signer != from) return "BadSignature";
        if (nonce == _nonceOf(from)) {
            if (amount != ALL && !_isPackable(amount)) return "AmountNotPackable";
            (, uint256 value) = PackedAmount.unpackFee(PackedAmount.packFee(fee));
            if (value != fee) return "FeeNotPackable";
        }
        _settleAll(_idOf(from));
        Reason reason = _addSegment(_encode(from, amount, fee, nonce));
        return _codeOf(reason);
    }

    function _isPackable(uint256 amount) private pure returns (bool) {
        (, uint256 value) = PackedAmount.unpackAmount(PackedAmount.packAmount(amount));
        return value == amount;
    }

    function _encode(address from, uint256 amount, uint256 fee, uint256 nonce)
        private
        returns (bytes memory)
    {
        uint8 op = _opOf(_json.readString(".type"));
        bytes memory to;
        if (op <= 2) to = abi.encodePacked(_idOf(_user(".to")));
        uint8 unit = _has(".asset") ? _asset() : uint8(_json.readUint(".strategy"));
        return abi.encodePacked(op, _idOf(from), to, unit, _pack(amount), _packFee(fee), uint24(nonce));
    }

    function _executeStep() private {
        string memory json = _json;
        uint256 count = _has(".count") ? json.readUint(".count") : _waiting.length;
        uint256 first = outcomes.length;
        uint256 firstItem = queue.length;
        _sync();
        firstItem = queue.length;
        for (uint256 i; i < count; ++i) {
            uint256 blockId = _waiting[0];
            for (uint256 k = 1; k < _waiting.length; ++k) {
                _waiting[k - 1] = _waiting[k];
            }
            _waiting.pop();
            if (blockId == 0) continue;
            vm.roll(block.number + 1);
            _execute(blockId);
            _finalize(blockId);
            _final = blockId;
        }
        string[] memory results = JsonSlices.items(json, "results");
        assertEq(outcomes.length - first, results.length, string.concat(_name, ": results"));
        for (uint256 i; i < results.length; ++i) {
            _checkResult(results[i], outcomes[first + i], queue[firstItem + i]);
        }
    }

    function _checkResult(string memory json, uint256[9] memory got, PriorityItem memory item) private view {
        string[6] memory names =
            ["commitIn", "uncommitIn", "sharesOut", "refundAssets", "assetsOut", "refundShares"];
        assertEq(item.strategy, json.readUint(".strategy"), _name);
        assertEq(item.round, json.readUint(".round"), _name);
        for (uint256 i; i < names.length; ++i) {
            uint256 expected = vm.parseUint(json.readString(string.concat(".", names[i])));
            assertEq(got[i], expected, string.concat(_name, ": ", names[i]));
        }
        string[5] memory statuses = ["executed", "paused", "priceGuard", "depositFailed", "redeemFailed"];
        assertEq(statuses[got[6]], json.readString(".status"), _name);
    }

    function _venueStep() private {
        uint8 strategy = uint8(_json.readUint(".strategy"));
        VenueVault venue = venues[strategy];
        VenueVault.Behaviour memory behaviour = venue.behaviour();
        behaviour.priceWad = _set("price", behaviour.priceWad);
        behaviour.depositFeeBps = _set("depositFeeBps", behaviour.depositFeeBps);
        behaviour.withdrawFeeBps = _set("withdrawFeeBps", behaviour.withdrawFeeBps);
        behaviour.maxDeposit = _set("maxDeposit", behaviour.maxDeposit);
        behaviour.maxRedeem = _set("maxRedeem", behaviour.maxRedeem);
        if (_has(".set.failDeposit")) behaviour.failDeposit = _json.readBool(".set.failDeposit");
        if (_has(".set.failRedeem")) behaviour.failRedeem = _json.readBool(".set.failRedeem");
        venue.behave(behaviour);
        if (!_has(".set.paused")) return;
        if (_json.readBool(".set.paused")) chain.pauseStrategy(strategy);
        else chain.unpauseStrategy(strategy);
    }

    function _set(string memory name, uint256 present) private view returns (uint256) {
        string memory path = string.concat(".set.", name);
        if (!_has(path)) return present;
        try vm.parseJsonString(_json, path) returns (string memory text) {
            if (LibString.eq(text, "null")) return type(uint256).max;
            return vm.parseUint(text);
        } catch {
            return vm.parseJsonUint(_json, path);
        }
    }

    function _claimStep() private {
        address user = _user(".account");
        uint8 asset = _asset();
        uint32 account = _idOf(user);
        Witness memory witness = _witnessAfter(_final, Leaves.idle(account, asset));
        if (_has(".expect.error")) {
            bool isKnown = LibString.eq(_json.readString(".expect.error"), "NothingToClaim");
            if (isKnown) vm.expectRevert(NothingToClaim.selector);
            else vm.expectRevert(abi.encodeWithSelector(UnknownAccount.selector, account));
            chain.claim(account, asset, witness);
            return;
        }
        assertEq(chain.claim(account, asset, witness), _uint(".expect.paid"), string.concat(_name, ": paid"));
    }

    function _forceStep(bool isWithdrawal) private {
        address user = _user(".account");
        vm.deal(user, 0.001 ether);
        uint8 strategy = 255;
        uint8 strategy2 = 255;
        uint8 asset;
        if (isWithdrawal) {
            asset = _asset();
            uint256 count = chain.chainState().strategyCount;
            for (uint8 i; i < count; ++i) {
                if (chain.strategyAt(i).asset != asset) continue;
                if (strategy == 255) strategy = i;
                else strategy2 = i;
            }
        } else {
            strategy = uint8(_json.readUint(".strategy"));
        }
        if (_has(".expect.error")) {
            assertEq(_json.readString(".expect.error"), "UnknownAccount", _name);
            vm.expectRevert(abi.encodeWithSelector(UnknownAccount.selector, 0));
        }
        vm.prank(user);
        if (isWithdrawal) chain.forceWithdraw{value: 0.001 ether}(asset, strategy, strategy2);
        else chain.forceUncommit{value: 0.001 ether}(strategy);
    }

    // ── Checks ────────────────────────────────────────────────────────────────────────────────────────────────

    function _checkPlan(bytes memory plan) private view {
        string[] memory entries = JsonSlices.items(_json, "plan");
        bytes memory expected;
        for (uint256 i; i < entries.length; ++i) {
            expected = abi.encodePacked(
                expected,
                uint8(entries[i].readUint(".strategy")),
                uint32(entries[i].readUint(".round")),
                uint112(vm.parseUint(entries[i].readString(".commit"))),
                uint112(vm.parseUint(entries[i].readString(".uncommit")))
            );
        }
        assertEq(plan, expected, string.concat(_name, ": plan"));
    }

    function _checkState(string memory json, string memory path) private {
        string[] memory names = vm.parseJsonKeys(json, path);
        _json = json;
        for (uint256 i; i < names.length; ++i) {
            _checkAccount(names[i], string.concat(path, ".", names[i]));
        }
    }

    function _checkAccount(string memory name, string memory path) private {
        address user = _named(name);
        assertEq(_nonceOf(user), _json.readUint(string.concat(path, ".nonce")), _name);
        uint256 count = chain.chainState().strategyCount;
        uint256[] memory parts = new uint256[](_assetNames.length + 1);
        for (uint256 strategy; strategy < count; ++strategy) {
            _checkStrategy(user, strategy, path, parts);
        }
        for (uint256 i; i < _assetNames.length; ++i) {
            uint8 asset = uint8(i + 1);
            _match(path, ".idle.", _assetNames[i], _idle(user, asset) + parts[asset]);
            uint256 due = _exited(user, asset) - chain.claimed(_idOf(user), asset);
            _match(path, ".withdrawable.", _assetNames[i], due);
        }
    }

    /// @dev Effective: every entry whose result is known counts as settled.
    function _checkStrategy(address user, uint256 strategy, string memory path, uint256[] memory parts)
        private
    {
        uint256[3] memory sums; // stTokens, committed, uncommitting
        sums[0] = _stTokens(user, uint8(strategy));
        for (uint256 ring; ring < Leaves.RING; ++ring) {
            uint32 account = _idOf(user);
            (uint256 round, uint256 commit, uint256 uncommit) =
                Leaves.unpack(_word(Leaves.entry(account, strategy, ring)));
            if (!_isSettleable(account, strategy, ring)) {
                sums[1] += commit;
                sums[2] += uncommit;
                continue;
            }
            uint256 key = Leaves.result(strategy, round);
            (, uint256 commitIn, uint256 uncommitIn) = Leaves.unpack(_word(key));
            sums[0] += Leaves.share(commit, _word(key + 1) >> 128, commitIn)
            + Leaves.share(uncommit, uint128(_word(key + 2)), uncommitIn);
            parts[
                chain.strategyAt(uint8(strategy)).asset
            ] += Leaves.share(commit, uint128(_word(key + 1)), commitIn)
            + Leaves.share(uncommit, _word(key + 2) >> 128, uncommitIn);
        }
        string memory id = LibString.toString(strategy);
        _match(path, ".stTokens.", id, sums[0]);
        _match(path, ".committed.", id, sums[1]);
        _match(path, ".uncommitting.", id, sums[2]);
    }

    function _match(string memory path, string memory kind, string memory key, uint256 got) private view {
        string memory at = string.concat(path, kind, key);
        uint256 expected = vm.keyExistsJson(_json, at) ? vm.parseUint(_json.readString(at)) : 0;
        assertEq(got, expected, string.concat(_name, ": ", at));
    }

    function _checkEnd(string memory json) private {
        _checkState(json, ".final.state");
        for (uint256 i; i < _assetNames.length; ++i) {
            uint256 pool = _tokenOf(uint8(i + 1)).balanceOf(address(chain));
            _match(".final", ".pool.", _assetNames[i], pool);
        }
        uint256 count = chain.chainState().strategyCount;
        for (uint8 i; i < count; ++i) {
            _match(".final", ".held.", LibString.toString(i), chain.holdingOf(i).shares);
            assertEq(chain.holdingOf(i).shares, _adapterOf(i).totalShares(), _name);
        }
    }

    // ── Reading ───────────────────────────────────────────────────────────────────────────────────────────────

    function _has(string memory path) private view returns (bool) {
        return vm.keyExistsJson(_json, path);
    }

    function _uint(string memory path) private view returns (uint256) {
        return vm.parseUint(_json.readString(path));
    }

    function _user(string memory path) private returns (address) {
        return _named(_json.readString(path));
    }

    /// @dev The producer of the vectors is an account like another; the bonded one is a key of its own.
    function _named(string memory name) private returns (address) {
        return makeAddr(string.concat("vector ", name));
    }

    function _asset() private view returns (uint8) {
        return _assetId(_json.readString(".asset"));
    }

    function _assetId(string memory name) private view returns (uint8) {
        for (uint8 i; i < _assetNames.length; ++i) {
            if (LibString.eq(_assetNames[i], name)) return i + 1;
        }
        revert(string.concat("unknown asset ", name));
    }

    function _opOf(string memory name) private pure returns (uint8) {
        string[5] memory names = ["transfer", "transferSt", "commit", "uncommit", "withdraw"];
        for (uint8 i; i < 5; ++i) {
            if (LibString.eq(names[i], name)) return i + 1;
        }
        revert(string.concat("unknown type ", name));
    }

    function _codeOf(Reason reason) private pure returns (string memory) {
        string[18] memory names = [
            "ok",
            "UnknownOpcode",
            "UnknownAccount",
            "BadNonce",
            "AmountNotPackable",
            "FeeNotPackable",
            "ZeroAmount",
            "UnknownAsset",
            "UnknownStrategy",
            "UnknownRecipient",
            "SelfTransfer",
            "InsufficientBalance",
            "AmountOverflow",
            "NothingToSettle",
            "BadPlan",
            "BadSegment",
            "BadRoot",
            "PlanOmitted"
        ];
        return names[uint256(reason)];
    }
}
