// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {stdJson} from "forge-std/StdJson.sol";
import {VmSafe} from "forge-std/Vm.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {LibString} from "solady/utils/LibString.sol";

import {NothingToClaim} from "../../src/common/Errors.sol";
import {IDebtPool} from "../../src/synths/interfaces/IDebtPool.sol";
import {IExchanger} from "../../src/synths/interfaces/IExchanger.sol";
import {ISynthRegistry} from "../../src/synths/interfaces/ISynthRegistry.sol";
import {ISynthsCommon} from "../../src/synths/interfaces/ISynthsCommon.sol";
import {SupplyMath} from "../../src/synths/libraries/SupplyMath.sol";
import {SynthMath} from "../../src/synths/libraries/SynthMath.sol";
import {JsonSlices} from "./utils/JsonSlices.sol";
import {SynthsBase} from "./utils/SynthsBase.sol";
import {ERC20} from "solady/tokens/ERC20.sol";

/// @notice Every case of every synths*.json under test/vectors, within the tolerances that the file names.
contract SynthsVectorsTest is SynthsBase {
    using stdJson for string;
    using FixedPointMathLib for uint256;

    /// @dev Kinds of what is not built yet, listed by name and counted.
    bytes32 private constant DYNAMIC_FEE = keccak256("dynamicFee");

    string private _json;
    string private _id;
    uint256 private _index;
    uint256 private _run;
    uint256 private _later;
    string[] private _accounts;
    string[] private _keys;
    mapping(bytes32 key => address token) private _tokens;
    mapping(address account => uint256 fees) private _periodClaims;

    function setUp() public override {}

    function _list() internal override {}

    function test_Vectors() public {
        // Reading the files costs more than a block's gas.
        vm.pauseGasMetering();
        VmSafe.DirEntry[] memory files = vm.readDir("packages/contracts/test/vectors");
        for (uint256 i; i < files.length; ++i) {
            if (LibString.contains(files[i].path, "/vectors/synths")) _runFile(files[i].path);
        }
        emit log_named_uint("cases run", _run);
        emit log_named_uint("cases not yet run", _later);
        assertGe(_run, 59, "the reference cases");
    }

    /// @dev Each case in a call of its own, so that its memory is given back.
    function _runFile(string memory file) private {
        string[] memory cases = JsonSlices.items(vm.readFile(file), "cases");
        for (uint256 i; i < cases.length; ++i) {
            this.runCase(cases[i]);
        }
    }

    function runCase(string memory json) external {
        _json = json;
        _id = json.readString(".id");
        string memory kind = json.readString(".kind");
        if (keccak256(bytes(kind)) == DYNAMIC_FEE) {
            emit log_named_string("not yet run", _id);
            ++_later;
            return;
        }
        _runCase(kind);
        ++_run;
    }

    function runSetUp(string memory json) external {
        _json = json;
        _setUpStep();
    }

    function runStep(string memory json) external {
        _json = json;
        registry.takeDebtSnapshot();
        _step();
        registry.takeDebtSnapshot();
        _check();
    }

    function _runCase(string memory kind) private {
        if (LibString.eq(kind, "scenario")) _scenario();
        else if (LibString.eq(kind, "maxIssuable")) _maxIssuable();
        else if (LibString.eq(kind, "transferable")) _transferable();
        else if (LibString.eq(kind, "liquidation")) _liquidation();
        else if (LibString.eq(kind, "exchange")) _exchangeCase();
        else if (LibString.eq(kind, "settleEntry")) _settleEntry();
        else if (LibString.eq(kind, "inversePrice")) _inversePrice();
        else if (LibString.eq(kind, "supplyWeek")) _supplyWeek();
        else if (LibString.eq(kind, "loanMax")) _loanMax();
        else if (LibString.eq(kind, "loanInterest")) _loanInterest();
        else if (LibString.eq(kind, "loanLiquidation")) _loanLiquidation();
        else revert(string.concat("unknown kind ", kind));
    }

    // ── Formulas ──────────────────────────────────────────────────────────────────────────────────────────────

    function _maxIssuable() private view {
        uint256 got = SynthMath.maxIssuable(_in("collateral"), _in("price"), _in("issuanceRatio"));
        _expect(got, "maxIssuable");
    }

    function _transferable() private view {
        uint256 got = SynthMath.transferable(
            _in("wallet"), _in("escrowed"), _in("debt"), _in("price"), _in("issuanceRatio")
        );
        _expect(got, "transferable");
    }

    function _liquidation() private view {
        (uint256 amountToFix, uint256 burned, uint256 seized) = SynthMath.liquidation(
            _in("debt"),
            _in("collateral"),
            _requested(),
            SynthMath.LiquidationTerms(_in("price"), _in("issuanceRatio"), _in("penalty"))
        );
        _expect(amountToFix, "amountToFix");
        _expect(burned, "burned");
        _expect(seized, "seized");
    }

    function _exchangeCase() private view {
        (uint256 received, uint256 feeUsd) =
            SynthMath.exchange(_in("amount"), _in("srcPrice"), _in("destPrice"), _in("feeRate"));
        (uint256 gross,) = SynthMath.exchange(_in("amount"), _in("srcPrice"), _in("destPrice"), 0);
        _expect(gross, "gross");
        _expect(received, "received");
        _expect(feeUsd, "feeUsd");
    }

    function _settleEntry() private view {
        (uint256 reclaim, uint256 rebate) = SynthMath.settlement(
            _in("amount"),
            _in("received"),
            _in("feeRate"),
            _in("srcPriceAtEnd"),
            _in("destPriceAtEnd"),
            _in("deviationFactor")
        );
        (uint256 should,) =
            SynthMath.exchange(_in("amount"), _in("srcPriceAtEnd"), _in("destPriceAtEnd"), _in("feeRate"));
        _expect(reclaim, "reclaim");
        _expect(rebate, "rebate");
        _expect(should, "shouldHaveReceived");
    }

    function _inversePrice() private view {
        uint256 got;
        if (_json.readBool(".input.frozenAtUpperLimit")) {
            got = _in("upperLimit");
        } else if (_json.readBool(".input.frozenAtLowerLimit")) {
            got = _in("lowerLimit");
        } else {
            got =
                SynthMath.inversePrice(_in("price"), _in("entryPoint"), _in("upperLimit"), _in("lowerLimit"));
        }
        _expect(got, "price");
    }

    function _supplyWeek() private view {
        uint256 week = _in("week");
        uint256 initial = _in("initialSupply");
        uint256 before = initial + SupplyMath.minted(0, week - 1, initial);
        uint256 total = initial + SupplyMath.minted(0, week, initial);
        assertApproxEqRel(SupplyMath.minted(week - 1, week, before), _out("minted"), 1e9, _where("supply"));
        assertApproxEqRel(total, _out("totalAfter"), 1e9, _where("supply"));
    }

    function _loanMax() private view {
        uint256 got = SynthMath.loanMax(
            _in("collateral"), _in("collateralPrice"), _in("loanPrice"), _in("minCollateralRatio")
        );
        _expect(got, "max");
    }

    function _loanInterest() private view {
        _expect(SynthMath.loanInterestUp(_in("principal"), _in("rate"), _in("seconds")), "interest");
    }

    function _loanLiquidation() private view {
        (uint256 amountToFix, uint256 paid, uint256 seized) = SynthMath.loanLiquidation(
            _in("owed"),
            _in("collateral"),
            _requested(),
            SynthMath.LoanTerms(
                _in("collateralPrice"), _in("loanPrice"), _in("minCollateralRatio"), _in("penalty")
            )
        );
        _expect(amountToFix, "amountToFix");
        _expect(paid, "paid");
        _expect(seized, "seized");
    }

    function _requested() private view returns (uint256) {
        try vm.parseJsonUint(_json, (".input.requested")) returns (uint256 requested) {
            return requested;
        } catch {
            return type(uint256).max;
        }
    }

    // ── Scenarios ─────────────────────────────────────────────────────────────────────────────────────────────

    function _scenario() private {
        string memory json = _json;
        vm.warp(START);
        _deploy(LibString.contains(_id, "period"));
        pool.setParameter("minIssue", 1);
        _parameters();
        delete _accounts;
        delete _keys;
        _tokens["sUSD"] = address(susd);
        _keys.push("sUSD");
        string[] memory parts = JsonSlices.items(json, "setup");
        for (uint256 i; i < parts.length; ++i) {
            this.runSetUp(parts[i]);
        }
        parts = JsonSlices.items(json, "steps");
        for (uint256 i; i < parts.length; ++i) {
            _index = i;
            this.runStep(parts[i]);
        }
    }

    function _parameters() private {
        if (_has(".params.min_stake")) {
            pool.setParameter("minimumStakeTime", _json.readUint(".params.min_stake"));
        }
        string[2] memory known = ["fee", "min_stake"];
        string[] memory given = vm.parseJsonKeys(_json, ".params");
        for (uint256 i; i < given.length; ++i) {
            bool isKnown = LibString.eq(given[i], known[0]) || LibString.eq(given[i], known[1]);
            require(isKnown, string.concat("unknown parameter ", given[i]));
        }
    }

    function _setUpStep() private {
        string memory op = _json.readString(".op");
        if (LibString.eq(op, "addSynth")) {
            string memory symbol = _json.readString(".key");
            prices.set(_asset(symbol), _uint(".price"));
            _tokens[_key(".key")] = address(_addSynth(symbol, _asset(symbol), _uint(".feeRate")));
            _keys.push(symbol);
        } else if (LibString.eq(op, "giveCollateral")) {
            _accounts.push(_json.readString(".account"));
            _periodClaims[_account(".account")] = 0;
            _give(_account(".account"), _uint(".amount"));
        } else if (LibString.eq(op, "setCollateralPrice")) {
            _setSyn(_uint(".price"));
        } else {
            revert(string.concat("unknown setup ", op));
        }
    }

    function _step() private {
        string memory op = _json.readString(".op");
        if (_has(".reverts")) vm.expectPartialRevert(_errorOf(_json.readString(".reverts")));
        if (LibString.eq(op, "issue")) _issueStep();
        else if (LibString.eq(op, "burn")) _burnStep();
        else if (LibString.eq(op, "burnToTarget")) _burnToTargetStep();
        else if (LibString.eq(op, "exchange")) _exchangeStep();
        else if (LibString.eq(op, "settle")) _settleStep();
        else if (LibString.eq(op, "transfer")) _transferStep();
        else if (LibString.eq(op, "transferCollateral")) _transferCollateralStep();
        else if (LibString.eq(op, "flag")) _flag(_account(".account"));
        else if (LibString.eq(op, "liquidate")) _liquidateStep();
        else if (LibString.eq(op, "setPrice")) _setPriceStep();
        else if (LibString.eq(op, "warp")) _warpStep();
        else if (LibString.eq(op, "claim")) _claimStep();
        else if (LibString.eq(op, "claimableAt")) _claimableStep();
        else if (LibString.eq(op, "closePeriod")) _closePeriodStep();
        else if (LibString.eq(op, "periodEntitlement")) _entitlementStep();
        else if (LibString.eq(op, "periodClaim")) _periodClaimStep();
        else revert(string.concat("unknown step ", op));
    }

    function _issueStep() private {
        vm.prank(_account(".account"));
        uint256 issued = _has(".amount") ? pool.issueSynths(_uint(".amount")) : pool.issueMaxSynths();
        _returns(issued, "issued");
    }

    function _burnStep() private {
        _returns(_burn(_account(".account"), _uint(".amount")), "burned");
    }

    function _burnToTargetStep() private {
        vm.prank(_account(".account"));
        _returns(pool.burnSynthsToTarget(), "burned");
    }

    function _exchangeStep() private {
        address account = _account(".account");
        bytes32 src = _key(".src");
        bytes32 dst = _key(".dst");
        uint256 amount = _uint(".amount");
        uint256 feeUsd;
        if (!_has(".reverts")) {
            vm.recordLogs();
        }
        uint256 received = _exchange(account, src, amount, dst);
        if (_has(".reverts")) return;

        VmSafe.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == IExchanger.Exchanged.selector) {
                (,, feeUsd,) = abi.decode(logs[i].data, (uint256, uint256, uint256, address));
            }
        }
        _returns(received, "received");
        _returns(feeUsd, "feeUsd");
        if (_has(".returns.suspended")) {
            bytes32 key = bytes32(bytes(_json.readString(".returns.suspended")));
            assertEq(registry.synth(key).suspendedAt, block.timestamp, _where("suspended"));
        }
    }

    function _settleStep() private {
        address account = _account(".account");
        bytes32 key = _key(".key");
        (uint256 reclaimed, uint256 refunded, uint256 entries) = exchanger.settle(account, key);
        _returns(reclaimed, "reclaimed");
        _returns(refunded, "refunded");
        _returns(entries, "entries");
    }

    function _transferStep() private {
        address token = _tokens[_key(".key")];
        address to = _account(".to");
        uint256 amount = _uint(".amount");
        vm.prank(_account(".account"));
        ERC20(token).transfer(to, amount);
    }

    function _transferCollateralStep() private {
        address to = _account(".to");
        uint256 amount = _uint(".amount");
        vm.prank(_account(".account"));
        syn.transfer(to, amount);
    }

    function _liquidateStep() private {
        address account = _account(".account");
        uint256 amount = _uint(".amount");
        bool reverts = _has(".reverts");
        (uint256 amountToFix,,) = reverts ? (uint256(0), uint256(0), uint256(0)) : _fix(account, amount);
        vm.prank(_account(".liquidator"));
        (uint256 burned, uint256 seized) = pool.liquidate(account, amount);
        if (reverts) return;
        _returns(amountToFix, "amountToFix");
        _returns(burned, "burned");
        _returns(seized, "seized");
        _returns(pool.debtBalanceOf(account), "debtAfter");
    }

    function _fix(address account, uint256 amount) private view returns (uint256, uint256, uint256) {
        (uint256 priceWad,,,) = registry.collateralPrice();
        return SynthMath.liquidation(
            pool.debtBalanceOf(account),
            pool.collateral(account),
            amount,
            SynthMath.LiquidationTerms(priceWad, 0.2e18, 0.1e18)
        );
    }

    function _setPriceStep() private {
        string memory symbol = _json.readString(".key");
        prices.set(LibString.eq(symbol, "SNX") ? address(syn) : _asset(symbol), _uint(".price"));
    }

    /// @dev The files know no ageing of prices: every one is renewed without a new round.
    function _warpStep() private {
        vm.warp(block.timestamp + _uint(".seconds"));
        _touch(address(syn));
        for (uint256 i = 1; i < _keys.length; ++i) {
            _touch(_asset(_keys[i]));
        }
    }

    function _touch(address asset) private {
        (uint256 priceWad,) = prices.price(asset);
        prices.set(asset, priceWad);
    }

    function _claimStep() private {
        vm.prank(_account(".account"));
        (uint256 fees, uint256 rewards) = pool.claimFees();
        _returnsFees(fees, "fees");
        _returnsFees(rewards, "rewards");
    }

    function _claimableStep() private view {
        (uint256 fees, uint256 rewards) = pool.feesAvailable(_account(".account"));
        _returnsFees(fees, "fees");
        _returnsFees(rewards, "rewards");
    }

    function _closePeriodStep() private {
        vm.warp(block.timestamp + 7 days);
        _touch(address(syn));
        for (uint256 i = 1; i < _keys.length; ++i) {
            _touch(_asset(_keys[i]));
        }
        periods.closeCurrentFeePeriod();
    }

    function _entitlementStep() private view {
        (uint256 fees,) = periods.feesAvailable(_account(".account"));
        _returnsFees(fees, "fees");
    }

    function _periodClaimStep() private {
        uint256 expected = _uint(".returns.fees");
        if (expected == 0) vm.expectRevert(NothingToClaim.selector);
        vm.prank(_account(".account"));
        (uint256 fees,) = periods.claimFees();
        if (expected == 0) return;
        _returnsFees(fees, "fees");
        _periodClaims[_account(".account")] += fees;
    }

    function _check() private view {
        _near(registry.totalDebt(), _json.readUint(".after.totalDebt"), "totalDebt");
        _nearRay(pool.lastDebtLedgerEntry(), _json.readUint(".after.debtLedgerLast"), "debtLedgerLast");
        for (uint256 i; i < _accounts.length; ++i) {
            address account = _addressOf(_accounts[i]);
            string memory name = string.concat(".", _accounts[i]);
            _near(pool.debtBalanceOf(account), _json.readUint(string.concat(".after.debts", name)), "debt");
            _nearRay(
                pool.debtOwnership(account),
                _json.readUint(string.concat(".after.ownership", name)),
                "ownership"
            );
            for (uint256 k; k < _keys.length; ++k) {
                string memory at = string.concat(".after.synthBalances", name, ".", _keys[k]);
                uint256 expected = vm.keyExistsJson(_json, at) ? _json.readUint(at) : 0;
                // The file's periodClaim leaves the proceeds with the fee pool, whose balances it does not list.
                if (k == 0) expected += _periodClaims[account];
                _near(_balance(bytes32(bytes(_keys[k])), account), expected, _keys[k]);
            }
        }
    }

    // ── Tolerances ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Formulas: 2 wei.
    function _expect(uint256 got, string memory name) private view {
        assertApproxEqAbs(got, _out(name), 2, _where(name));
    }

    /// @dev Debts, totals and balances: 1000 wei or 1e-15.
    function _near(uint256 got, uint256 expected, string memory name) private view {
        uint256 tolerance = uint256(1000).max(expected / 1e15);
        assertApproxEqAbs(got, expected, tolerance, _where(name));
    }

    /// @dev Ownership and ledger: 1e-12.
    function _nearRay(uint256 got, uint256 expected, string memory name) private view {
        assertApproxEqAbs(got, expected, expected / 1e12, _where(name));
    }

    function _returns(uint256 got, string memory name) private view {
        if (_has(".reverts")) return;
        _near(got, _json.readUint(string.concat(".returns.", name)), name);
    }

    /// @dev Fees and claims: 1e6 wei or 1e-12.
    function _returnsFees(uint256 got, string memory name) private view {
        uint256 expected = _json.readUint(string.concat(".returns.", name));
        uint256 tolerance = uint256(1e6).max(expected / 1e12);
        assertApproxEqAbs(got, expected, tolerance, _where(name));
    }

    // ── Reading ───────────────────────────────────────────────────────────────────────────────────────────────

    function _errorOf(string memory name) private pure returns (bytes4) {
        // The suite's names where they differ from the files'.
        if (LibString.eq(name, "NotLiquidatable")) return IDebtPool.AccountNotLiquidatable.selector;
        if (LibString.eq(name, "SynthSuspended")) return ISynthRegistry.SynthSuspended.selector;
        if (LibString.eq(name, "WaitingPeriodActive")) return ISynthsCommon.WaitingPeriodActive.selector;
        if (LibString.eq(name, "ExceedsMaxIssuable")) return IDebtPool.ExceedsMaxIssuable.selector;
        if (LibString.eq(name, "MinimumStakeTime")) return IDebtPool.MinimumStakeTime.selector;
        if (LibString.eq(name, "NoDebt")) return IDebtPool.NoDebt.selector;
        if (LibString.eq(name, "AlreadyAtTarget")) return IDebtPool.AlreadyAtTarget.selector;
        if (LibString.eq(name, "LiquidationDelayNotPassed")) {
            return IDebtPool.LiquidationDelayNotPassed.selector;
        }
        if (LibString.eq(name, "CollateralPriceDeviation")) {
            return ISynthsCommon.CollateralPriceDeviation.selector;
        }
        if (LibString.eq(name, "InvalidPrices")) return ISynthRegistry.InvalidPrices.selector;
        if (LibString.eq(name, "InsufficientBalance")) return ERC20.InsufficientBalance.selector;
        revert(string.concat("unknown error ", name));
    }

    function _asset(string memory symbol) private pure returns (address) {
        return address(uint160(uint256(keccak256(bytes(symbol)))));
    }

    function _addressOf(string memory name) private pure returns (address) {
        return vm.addr(uint256(keccak256(bytes(name))));
    }

    function _account(string memory field) private view returns (address) {
        return _addressOf(_json.readString(field));
    }

    function _key(string memory field) private view returns (bytes32) {
        return bytes32(bytes(_json.readString(field)));
    }

    function _uint(string memory field) private view returns (uint256) {
        return _json.readUint(field);
    }

    function _in(string memory name) private view returns (uint256) {
        return _json.readUint(string.concat(".input.", name));
    }

    function _out(string memory name) private view returns (uint256) {
        return _json.readUint(string.concat(".expect.", name));
    }

    function _has(string memory field) private view returns (bool) {
        return vm.keyExistsJson(_json, field);
    }

    function _where(string memory name) private view returns (string memory) {
        return string.concat(_id, " step ", vm.toString(_index), " ", name);
    }
}
