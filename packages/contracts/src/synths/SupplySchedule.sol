// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC20} from "solady/tokens/ERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {ZeroAddress} from "../common/Errors.sol";
import {ICollateralToken} from "./interfaces/ICollateralToken.sol";
import {IFeeDistributor} from "./interfaces/IFeeDistributor.sol";
import {ISupplySchedule} from "./interfaces/ISupplySchedule.sol";
import {SupplyMath} from "./libraries/SupplyMath.sol";

/// @title  SupplySchedule
/// @notice Mints the weekly supply of SYN.
/// @dev    The stakers' part is minted straight into the reward escrow; the distributor only allots it, so that a claim
///         moves no token.
contract SupplySchedule is ISupplySchedule, AccessManaged {
    using FixedPointMathLib for uint256;

    uint256 private constant MAX_MINTER_REWARD = 200e18;

    address private immutable _token;
    IFeeDistributor private immutable _feeDistributor;
    address private immutable _rewardEscrow;
    /// @inheritdoc ISupplySchedule
    uint256 public immutable inflationStart;

    /// @dev One slot.
    uint64 private _weeksMinted;
    uint128 private _minterReward = uint128(MAX_MINTER_REWARD);

    /// @param authority_      AccessManager.
    /// @param token_          CollateralToken.
    /// @param feeDistributor_ DebtPool or FeePeriods.
    /// @param rewardEscrow_   RewardEscrow.
    /// @param inflationStart_ When week 1 begins, Unix seconds; 0 for now.
    constructor(
        address authority_,
        address token_,
        address feeDistributor_,
        address rewardEscrow_,
        uint256 inflationStart_
    ) AccessManaged(authority_) {
        if (token_ == address(0) || feeDistributor_ == address(0) || rewardEscrow_ == address(0)) {
            revert ZeroAddress();
        }
        _token = token_;
        _feeDistributor = IFeeDistributor(feeDistributor_);
        _rewardEscrow = rewardEscrow_;
        inflationStart = inflationStart_ == 0 ? block.timestamp : inflationStart_;
    }

    /// @inheritdoc ISupplySchedule
    function mint() external returns (uint256 amount) {
        uint256 count;
        (amount, count) = mintableSupply();
        uint256 week = _weeksMinted + count;
        if (count == 0) revert NothingToMint(inflationStart + (week + 1) * 1 weeks);

        uint256 reward = amount.min(_minterReward);
        _weeksMinted = uint64(week);
        ICollateralToken(_token).mintSupply(_rewardEscrow, amount - reward, msg.sender, reward);
        _feeDistributor.notifyRewards(amount - reward);
        emit SupplyMinted(msg.sender, amount, reward, week);
    }

    /// @inheritdoc ISupplySchedule
    function mintableSupply() public view returns (uint256 amount, uint256 count) {
        uint256 done = _weeksMinted;
        uint256 target = block.timestamp.zeroFloorSub(inflationStart) / 1 weeks;
        if (target > done) {
            count = target - done;
            amount = SupplyMath.minted(done, target, ERC20(_token).totalSupply());
        }
    }

    /// @inheritdoc ISupplySchedule
    function weeksMinted() external view returns (uint256) {
        return _weeksMinted;
    }

    /// @inheritdoc ISupplySchedule
    function minterReward() external view returns (uint256) {
        return _minterReward;
    }

    /// @inheritdoc ISupplySchedule
    function setParameter(bytes32 name, uint256 value) external restricted {
        if (name != "minterReward" || value > MAX_MINTER_REWARD) revert InvalidParameter(name, value);
        _minterReward = uint128(value);
        emit ParameterSet(name, value);
    }
}
