// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ZeroAddress} from "../common/Errors.sol";
import {IFeeSplitter} from "./interfaces/IFeeSplitter.sol";
import {ISavingsVault} from "./interfaces/ISavingsVault.sol";

/// @title  FeeSplitter
/// @notice Receives all fees of the band markets and hands them on.
/// @dev    Holds what has come in since the last call. Trusts its targets with what they get, nothing else.
contract FeeSplitter is IFeeSplitter, AccessManaged {
    using SafeTransferLib for address;

    uint256 private constant BPS = 10_000;

    /// @inheritdoc IFeeSplitter
    address public immutable stablecoin;

    /// @dev One slot with the weights; the treasury's is what is left to 10,000.
    address private _savings;
    uint16 private _savingsBps = 5000;
    uint16 private _insuranceBps = 1000;

    address private _insurance;
    address private _treasury;

    /// @param authority_  AccessManager.
    /// @param stablecoin_ Token that is split by weight.
    /// @param savings     Savings vault, or zero.
    /// @param insurance   Insurance fund, or zero.
    /// @param treasury    Treasury.
    constructor(address authority_, address stablecoin_, address savings, address insurance, address treasury)
        AccessManaged(authority_)
    {
        if (stablecoin_ == address(0)) revert ZeroAddress();
        stablecoin = stablecoin_;
        _setTargets(savings, insurance, treasury);
    }

    /// @inheritdoc IFeeSplitter
    function distribute() public {
        uint256 balance = stablecoin.balanceOf(address(this));
        (address savings, address insurance) = (_savings, _insurance);
        uint256 toSavings = savings == address(0) ? 0 : balance * _savingsBps / BPS;
        uint256 toInsurance = insurance == address(0) ? 0 : balance * _insuranceBps / BPS;
        uint256 toTreasury = balance - toSavings - toInsurance;

        emit FeesDistributed(toSavings, toInsurance, toTreasury);
        if (toTreasury > 0) stablecoin.safeTransfer(_treasury, toTreasury);
        if (toInsurance > 0) stablecoin.safeTransfer(insurance, toInsurance);
        if (toSavings > 0) {
            stablecoin.safeTransfer(savings, toSavings);
            ISavingsVault(savings).report();
        }
    }

    /// @inheritdoc IFeeSplitter
    function distribute(address token) external {
        if (token == stablecoin) return distribute();

        uint256 balance = token.balanceOf(address(this));
        emit TokenDistributed(token, balance);
        token.safeTransfer(_treasury, balance);
    }

    /// @inheritdoc IFeeSplitter
    function targets() external view returns (address savings, address insurance, address treasury) {
        return (_savings, _insurance, _treasury);
    }

    /// @inheritdoc IFeeSplitter
    function weights() external view returns (uint256 savingsBps, uint256 insuranceBps, uint256 treasuryBps) {
        return (_savingsBps, _insuranceBps, BPS - _savingsBps - _insuranceBps);
    }

    /// @inheritdoc IFeeSplitter
    function setTargets(address savings, address insurance, address treasury) external restricted {
        _setTargets(savings, insurance, treasury);
    }

    /// @inheritdoc IFeeSplitter
    function setWeights(uint256 savingsBps, uint256 insuranceBps, uint256 treasuryBps) external restricted {
        uint256 sum = savingsBps + insuranceBps + treasuryBps;
        if (sum != BPS) revert WeightsSumWrong(sum);

        _savingsBps = uint16(savingsBps); // at most 10,000, as the sum is
        _insuranceBps = uint16(insuranceBps);
        emit WeightsSet(savingsBps, insuranceBps, treasuryBps);
    }

    function _setTargets(address savings, address insurance, address treasury) private {
        if (treasury == address(0)) revert ZeroAddress();
        (_savings, _insurance, _treasury) = (savings, insurance, treasury);
        emit TargetsSet(savings, insurance, treasury);
    }
}
