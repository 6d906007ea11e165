package dev.jangteo.catalog.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What operators do with the tree of categories.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class CategoryAdminServiceGrpc {

  private CategoryAdminServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.catalog.v1.CategoryAdminService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateCategoryRequest,
      dev.jangteo.catalog.v1.CreateCategoryResponse> getCreateCategoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateCategory",
      requestType = dev.jangteo.catalog.v1.CreateCategoryRequest.class,
      responseType = dev.jangteo.catalog.v1.CreateCategoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateCategoryRequest,
      dev.jangteo.catalog.v1.CreateCategoryResponse> getCreateCategoryMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateCategoryRequest, dev.jangteo.catalog.v1.CreateCategoryResponse> getCreateCategoryMethod;
    if ((getCreateCategoryMethod = CategoryAdminServiceGrpc.getCreateCategoryMethod) == null) {
      synchronized (CategoryAdminServiceGrpc.class) {
        if ((getCreateCategoryMethod = CategoryAdminServiceGrpc.getCreateCategoryMethod) == null) {
          CategoryAdminServiceGrpc.getCreateCategoryMethod = getCreateCategoryMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.CreateCategoryRequest, dev.jangteo.catalog.v1.CreateCategoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateCategory"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.CreateCategoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.CreateCategoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CategoryAdminServiceMethodDescriptorSupplier("CreateCategory"))
              .build();
        }
      }
    }
    return getCreateCategoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.UpdateCategoryRequest,
      dev.jangteo.catalog.v1.UpdateCategoryResponse> getUpdateCategoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateCategory",
      requestType = dev.jangteo.catalog.v1.UpdateCategoryRequest.class,
      responseType = dev.jangteo.catalog.v1.UpdateCategoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.UpdateCategoryRequest,
      dev.jangteo.catalog.v1.UpdateCategoryResponse> getUpdateCategoryMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.UpdateCategoryRequest, dev.jangteo.catalog.v1.UpdateCategoryResponse> getUpdateCategoryMethod;
    if ((getUpdateCategoryMethod = CategoryAdminServiceGrpc.getUpdateCategoryMethod) == null) {
      synchronized (CategoryAdminServiceGrpc.class) {
        if ((getUpdateCategoryMethod = CategoryAdminServiceGrpc.getUpdateCategoryMethod) == null) {
          CategoryAdminServiceGrpc.getUpdateCategoryMethod = getUpdateCategoryMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.UpdateCategoryRequest, dev.jangteo.catalog.v1.UpdateCategoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateCategory"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.UpdateCategoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.UpdateCategoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CategoryAdminServiceMethodDescriptorSupplier("UpdateCategory"))
              .build();
        }
      }
    }
    return getUpdateCategoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteCategoryRequest,
      dev.jangteo.catalog.v1.DeleteCategoryResponse> getDeleteCategoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteCategory",
      requestType = dev.jangteo.catalog.v1.DeleteCategoryRequest.class,
      responseType = dev.jangteo.catalog.v1.DeleteCategoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteCategoryRequest,
      dev.jangteo.catalog.v1.DeleteCategoryResponse> getDeleteCategoryMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteCategoryRequest, dev.jangteo.catalog.v1.DeleteCategoryResponse> getDeleteCategoryMethod;
    if ((getDeleteCategoryMethod = CategoryAdminServiceGrpc.getDeleteCategoryMethod) == null) {
      synchronized (CategoryAdminServiceGrpc.class) {
        if ((getDeleteCategoryMethod = CategoryAdminServiceGrpc.getDeleteCategoryMethod) == null) {
          CategoryAdminServiceGrpc.getDeleteCategoryMethod = getDeleteCategoryMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.DeleteCategoryRequest, dev.jangteo.catalog.v1.DeleteCategoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteCategory"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.DeleteCategoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.DeleteCategoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CategoryAdminServiceMethodDescriptorSupplier("DeleteCategory"))
              .build();
        }
      }
    }
    return getDeleteCategoryMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static CategoryAdminServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CategoryAdminServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CategoryAdminServiceStub>() {
        @java.lang.Override
        public CategoryAdminServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CategoryAdminServiceStub(channel, callOptions);
        }
      };
    return CategoryAdminServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static CategoryAdminServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CategoryAdminServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CategoryAdminServiceBlockingV2Stub>() {
        @java.lang.Override
        public CategoryAdminServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CategoryAdminServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return CategoryAdminServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static CategoryAdminServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CategoryAdminServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CategoryAdminServiceBlockingStub>() {
        @java.lang.Override
        public CategoryAdminServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CategoryAdminServiceBlockingStub(channel, callOptions);
        }
      };
    return CategoryAdminServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static CategoryAdminServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CategoryAdminServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CategoryAdminServiceFutureStub>() {
        @java.lang.Override
        public CategoryAdminServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CategoryAdminServiceFutureStub(channel, callOptions);
        }
      };
    return CategoryAdminServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What operators do with the tree of categories.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Makes a category.
     * Fails with `CATEGORY_NAME_TAKEN`, with `CATEGORY_TOO_DEEP` on the sixth level, with `CATEGORIES_FULL` where there are two
     * thousand, and with `NOT_FOUND` where `parent_id` names none.
     * </pre>
     */
    default void createCategory(dev.jangteo.catalog.v1.CreateCategoryRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateCategoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateCategoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Renames a category, or moves it below another with everything that is below it.
     * `update_mask` names the fields that change; without one, those that are set. To move a category to the top, name `parent_id` and
     * leave it empty. Fails with `CATEGORY_NAME_TAKEN`, with `CATEGORY_CYCLE` where the new parent is the category itself or below it,
     * with `CATEGORY_TOO_DEEP` where anything would come to the sixth level, and with `NOT_FOUND` where `parent_id` names none.
     * </pre>
     */
    default void updateCategory(dev.jangteo.catalog.v1.UpdateCategoryRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.UpdateCategoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateCategoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a category that has nothing in it.
     * Fails with `CATEGORY_IN_USE` while categories are below it or products in it. A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    default void deleteCategory(dev.jangteo.catalog.v1.DeleteCategoryRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteCategoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteCategoryMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service CategoryAdminService.
   * <pre>
   * What operators do with the tree of categories.
   * </pre>
   */
  public static abstract class CategoryAdminServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return CategoryAdminServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service CategoryAdminService.
   * <pre>
   * What operators do with the tree of categories.
   * </pre>
   */
  public static final class CategoryAdminServiceStub
      extends io.grpc.stub.AbstractAsyncStub<CategoryAdminServiceStub> {
    private CategoryAdminServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CategoryAdminServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CategoryAdminServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a category.
     * Fails with `CATEGORY_NAME_TAKEN`, with `CATEGORY_TOO_DEEP` on the sixth level, with `CATEGORIES_FULL` where there are two
     * thousand, and with `NOT_FOUND` where `parent_id` names none.
     * </pre>
     */
    public void createCategory(dev.jangteo.catalog.v1.CreateCategoryRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateCategoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateCategoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Renames a category, or moves it below another with everything that is below it.
     * `update_mask` names the fields that change; without one, those that are set. To move a category to the top, name `parent_id` and
     * leave it empty. Fails with `CATEGORY_NAME_TAKEN`, with `CATEGORY_CYCLE` where the new parent is the category itself or below it,
     * with `CATEGORY_TOO_DEEP` where anything would come to the sixth level, and with `NOT_FOUND` where `parent_id` names none.
     * </pre>
     */
    public void updateCategory(dev.jangteo.catalog.v1.UpdateCategoryRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.UpdateCategoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateCategoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a category that has nothing in it.
     * Fails with `CATEGORY_IN_USE` while categories are below it or products in it. A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public void deleteCategory(dev.jangteo.catalog.v1.DeleteCategoryRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteCategoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteCategoryMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service CategoryAdminService.
   * <pre>
   * What operators do with the tree of categories.
   * </pre>
   */
  public static final class CategoryAdminServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<CategoryAdminServiceBlockingV2Stub> {
    private CategoryAdminServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CategoryAdminServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CategoryAdminServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a category.
     * Fails with `CATEGORY_NAME_TAKEN`, with `CATEGORY_TOO_DEEP` on the sixth level, with `CATEGORIES_FULL` where there are two
     * thousand, and with `NOT_FOUND` where `parent_id` names none.
     * </pre>
     */
    public dev.jangteo.catalog.v1.CreateCategoryResponse createCategory(dev.jangteo.catalog.v1.CreateCategoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateCategoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Renames a category, or moves it below another with everything that is below it.
     * `update_mask` names the fields that change; without one, those that are set. To move a category to the top, name `parent_id` and
     * leave it empty. Fails with `CATEGORY_NAME_TAKEN`, with `CATEGORY_CYCLE` where the new parent is the category itself or below it,
     * with `CATEGORY_TOO_DEEP` where anything would come to the sixth level, and with `NOT_FOUND` where `parent_id` names none.
     * </pre>
     */
    public dev.jangteo.catalog.v1.UpdateCategoryResponse updateCategory(dev.jangteo.catalog.v1.UpdateCategoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateCategoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a category that has nothing in it.
     * Fails with `CATEGORY_IN_USE` while categories are below it or products in it. A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.DeleteCategoryResponse deleteCategory(dev.jangteo.catalog.v1.DeleteCategoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteCategoryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service CategoryAdminService.
   * <pre>
   * What operators do with the tree of categories.
   * </pre>
   */
  public static final class CategoryAdminServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<CategoryAdminServiceBlockingStub> {
    private CategoryAdminServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CategoryAdminServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CategoryAdminServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a category.
     * Fails with `CATEGORY_NAME_TAKEN`, with `CATEGORY_TOO_DEEP` on the sixth level, with `CATEGORIES_FULL` where there are two
     * thousand, and with `NOT_FOUND` where `parent_id` names none.
     * </pre>
     */
    public dev.jangteo.catalog.v1.CreateCategoryResponse createCategory(dev.jangteo.catalog.v1.CreateCategoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateCategoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Renames a category, or moves it below another with everything that is below it.
     * `update_mask` names the fields that change; without one, those that are set. To move a category to the top, name `parent_id` and
     * leave it empty. Fails with `CATEGORY_NAME_TAKEN`, with `CATEGORY_CYCLE` where the new parent is the category itself or below it,
     * with `CATEGORY_TOO_DEEP` where anything would come to the sixth level, and with `NOT_FOUND` where `parent_id` names none.
     * </pre>
     */
    public dev.jangteo.catalog.v1.UpdateCategoryResponse updateCategory(dev.jangteo.catalog.v1.UpdateCategoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateCategoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a category that has nothing in it.
     * Fails with `CATEGORY_IN_USE` while categories are below it or products in it. A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.DeleteCategoryResponse deleteCategory(dev.jangteo.catalog.v1.DeleteCategoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteCategoryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service CategoryAdminService.
   * <pre>
   * What operators do with the tree of categories.
   * </pre>
   */
  public static final class CategoryAdminServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<CategoryAdminServiceFutureStub> {
    private CategoryAdminServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CategoryAdminServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CategoryAdminServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a category.
     * Fails with `CATEGORY_NAME_TAKEN`, with `CATEGORY_TOO_DEEP` on the sixth level, with `CATEGORIES_FULL` where there are two
     * thousand, and with `NOT_FOUND` where `parent_id` names none.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.CreateCategoryResponse> createCategory(
        dev.jangteo.catalog.v1.CreateCategoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateCategoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Renames a category, or moves it below another with everything that is below it.
     * `update_mask` names the fields that change; without one, those that are set. To move a category to the top, name `parent_id` and
     * leave it empty. Fails with `CATEGORY_NAME_TAKEN`, with `CATEGORY_CYCLE` where the new parent is the category itself or below it,
     * with `CATEGORY_TOO_DEEP` where anything would come to the sixth level, and with `NOT_FOUND` where `parent_id` names none.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.UpdateCategoryResponse> updateCategory(
        dev.jangteo.catalog.v1.UpdateCategoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateCategoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a category that has nothing in it.
     * Fails with `CATEGORY_IN_USE` while categories are below it or products in it. A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.DeleteCategoryResponse> deleteCategory(
        dev.jangteo.catalog.v1.DeleteCategoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteCategoryMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_CATEGORY = 0;
  private static final int METHODID_UPDATE_CATEGORY = 1;
  private static final int METHODID_DELETE_CATEGORY = 2;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_CREATE_CATEGORY:
          serviceImpl.createCategory((dev.jangteo.catalog.v1.CreateCategoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateCategoryResponse>) responseObserver);
          break;
        case METHODID_UPDATE_CATEGORY:
          serviceImpl.updateCategory((dev.jangteo.catalog.v1.UpdateCategoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.UpdateCategoryResponse>) responseObserver);
          break;
        case METHODID_DELETE_CATEGORY:
          serviceImpl.deleteCategory((dev.jangteo.catalog.v1.DeleteCategoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteCategoryResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getCreateCategoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.CreateCategoryRequest,
              dev.jangteo.catalog.v1.CreateCategoryResponse>(
                service, METHODID_CREATE_CATEGORY)))
        .addMethod(
          getUpdateCategoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.UpdateCategoryRequest,
              dev.jangteo.catalog.v1.UpdateCategoryResponse>(
                service, METHODID_UPDATE_CATEGORY)))
        .addMethod(
          getDeleteCategoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.DeleteCategoryRequest,
              dev.jangteo.catalog.v1.DeleteCategoryResponse>(
                service, METHODID_DELETE_CATEGORY)))
        .build();
  }

  private static abstract class CategoryAdminServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    CategoryAdminServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.catalog.v1.CategoryAdminServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("CategoryAdminService");
    }
  }

  private static final class CategoryAdminServiceFileDescriptorSupplier
      extends CategoryAdminServiceBaseDescriptorSupplier {
    CategoryAdminServiceFileDescriptorSupplier() {}
  }

  private static final class CategoryAdminServiceMethodDescriptorSupplier
      extends CategoryAdminServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    CategoryAdminServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (CategoryAdminServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new CategoryAdminServiceFileDescriptorSupplier())
              .addMethod(getCreateCategoryMethod())
              .addMethod(getUpdateCategoryMethod())
              .addMethod(getDeleteCategoryMethod())
              .build();
        }
      }
    }
    return result;
  }
}
